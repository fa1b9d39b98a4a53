package mp.processor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What one stub or reference page is about: a module with the types that it offers. Types that no
 * module of the compilation offers share the last page; those without a name are on none.
 */
record Page(String name, String doc, String option, List<Member> members, List<TypeDecl> types) {
    /** The name of the page of types that no module offers. */
    static final String OTHERS = "_types";

    /** Sorts declarations into pages. */
    static List<Page> of(List<ModuleDecl> modules, List<TypeDecl> types) {
        List<Page> pages = new ArrayList<>();
        List<TypeDecl> others = new ArrayList<>(types);
        for (ModuleDecl module : modules) {
            Page page = of(module, types);
            others.removeAll(page.types);
            pages.add(page);
        }
        others.removeIf(t -> !Signature.isName(t.name()));
        if (!others.isEmpty()) {
            pages.add(new Page(OTHERS, "Types without a module.", "", List.of(), others));
        }
        return pages;
    }

    private static Page of(ModuleDecl module, List<TypeDecl> all) {
        List<TypeDecl> types = new ArrayList<>();
        List<Member> members = new ArrayList<>();
        for (Member member : module.members()) {
            Optional<TypeDecl> type = all.stream().filter(t -> offers(member, t)).findAny();
            type.ifPresentOrElse(types::add, () -> members.add(member));
        }
        return new Page(module.name(), module.owner().doc(), module.option(), members, types);
    }

    private static boolean offers(Member member, TypeDecl type) {
        return member instanceof ConstantDecl constant
                && type.owner().element().equals(constant.type());
    }
}
