package mp.processor;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the class {@code Declared}: the one way from names and kinds to the tables. */
final class DeclaredWriter {
    private final List<ModuleDecl> modules;
    private final List<ModuleDecl> extensions;
    private final List<TypeDecl> types;
    private final String packageName;
    private final boolean component;
    private final List<String> options;
    private final Source out = new Source();

    DeclaredWriter(Declarations declarations, String packageName, boolean component) {
        this.modules = declarations.modules().stream().filter(m -> !m.extension()).toList();
        this.extensions = declarations.modules().stream().filter(ModuleDecl::extension).toList();
        this.types = declarations.types().stream().filter(t -> t.kind() != 0).toList();
        this.packageName = packageName != null ? packageName : commonPackage(declarations);
        this.component = component;
        this.options = options(declarations);
    }

    /** The full name of the class. */
    String qualifiedName() {
        return packageName.isEmpty() ? "Declared" : packageName + ".Declared";
    }

    /** The source of the class. */
    String text() {
        if (!packageName.isEmpty()) {
            out.line("package " + packageName + ";").line("");
        }
        out.line("import " + Names.DECLARATIONS + ";");
        out.line("import " + Names.NATIVE_MODULE + ";");
        out.line("import " + Names.NATIVE_TYPE + ";").line("");
        out.line(
                "/** The modules and types of this bundle; a table is loaded when it is asked for."
                        + " */");
        options.forEach(o -> out.line("@" + Names.OFFERS_OPTION + "(" + Literal.of(o) + ")"));
        if (component) {
            out.line("@" + Names.COMPONENT + "(service = Declarations.class)");
        }
        out.open("public final class Declared implements Declarations");
        out.line("/** For the service registry. */").line("public Declared() {}");
        String names =
                modules.stream().map(m -> Literal.of(m.name())).collect(Collectors.joining(", "));
        out.line("").line("@Override").open("public String[] modules()");
        out.line("return new String[] {" + names + "};").close();
        find(
                "public String option(String module)",
                "module",
                modules.stream()
                        .filter(m -> !m.option().isEmpty())
                        .map(m -> arrow(Literal.of(m.name()), Literal.of(m.option())))
                        .toList());
        find(
                "public NativeModule module(String name)",
                "name",
                modules.stream().map(m -> row(Literal.of(m.name()), m)).toList());
        if (!extensions.isEmpty()) {
            find(
                    "public NativeModule extension(String module)",
                    "module",
                    extensions.stream().map(m -> row(Literal.of(m.name()), m)).toList());
        }
        find(
                "public NativeType type(int kind)",
                "kind",
                types.stream().map(t -> row(Integer.toString(t.kind()), t)).toList());
        return out.close().toString();
    }

    private void find(String head, String by, List<String> rows) {
        out.line("").line("@Override").open(head);
        if (rows.isEmpty()) {
            out.line("return null;").close();
            return;
        }
        out.open("return switch (" + by + ")");
        rows.forEach(out::line);
        out.line("default -> null;").outdent().line("};").close();
    }

    /** The options that have an effect on what is declared: the bundle offers them. */
    private static List<String> options(Declarations declarations) {
        return declarations
                .all()
                .flatMap(d ->
                        Stream.concat(
                                Stream.of(d.option()), d.members().stream().map(Member::option)))
                .filter(o -> !o.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }

    private static String row(String label, Declaration declaration) {
        return arrow(label, declaration.owner().qualifiedTable() + ".TABLE");
    }

    private static String arrow(String label, String value) {
        return "case " + label + " -> " + value + ";";
    }

    private static String commonPackage(Declarations declarations) {
        return declarations
                .all()
                .map(d -> d.owner().packageName())
                .reduce(DeclaredWriter::common)
                .orElse("");
    }

    private static String common(String a, String b) {
        String shorter = a;
        while (!(b + ".").startsWith(shorter + ".")) {
            int dot = shorter.lastIndexOf('.');
            if (dot < 0) {
                return "";
            }
            shorter = shorter.substring(0, dot);
        }
        return shorter;
    }
}
