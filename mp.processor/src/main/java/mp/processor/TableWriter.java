package mp.processor;

import java.util.List;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;

/** Writes the table of a module or type. */
final class TableWriter {
    private final Declaration declaration;
    private final Source out = new Source();

    TableWriter(Declaration declaration) {
        this.declaration = declaration;
    }

    /** The source of the table. */
    String text() {
        Owner owner = declaration.owner();
        String parent =
                switch (declaration) {
                    case ModuleDecl m -> Names.NATIVE_MODULE;
                    case TypeDecl t -> Names.NATIVE_TYPE;
                };
        if (!owner.packageName().isEmpty()) {
            out.line("package " + owner.packageName() + ";").line("");
        }
        imports(parent);
        out.line("/** The table of {@link " + owner.javaName() + "}. */");
        out.open("public final class " + owner.table() + " extends " + simple(parent));
        // Of the parent's type, so that whoever names it is verified without loading it: a compact
        // profile has not all tables.
        out.line("/** The only one. */");
        out.line(
                "public static final %s TABLE = new %s();"
                        .formatted(simple(parent), owner.table()));
        FunctionWriter.keywordNames(declaration.members(), out);
        constructor(owner.table());
        constants();
        options();
        if (declaration instanceof TypeDecl type) {
            new SlotWriter(type, out).write();
        }
        new CallWriter(declaration, out).write();
        return out.close().toString();
    }

    private void imports(String parent) {
        if (declaration instanceof TypeDecl t
                && (t.kindExpression() + t.base()).contains("Kind.")) {
            out.line("import " + Names.KIND + ";");
        }
        out.line("import " + parent + ";");
        out.line("import " + Names.RUNTIME + ";").line("");
    }

    private void constructor(String table) {
        List<Member> members = declaration.members();
        String forms =
                members.stream().map(m -> String.valueOf(m.form())).collect(Collectors.joining());
        String head =
                switch (declaration) {
                    case ModuleDecl m -> Literal.of(m.name()) + ", " + m.extensible();
                    case TypeDecl t ->
                            "%s, %s, %s, %s, 0x%x"
                                    .formatted(
                                            Literal.of(t.name()),
                                            t.kindExpression(),
                                            t.base(),
                                            t.subclass(),
                                            SlotWriter.mask(t));
                };
        out.line("").open("private " + table + "()");
        out.line("super(").indent().indent();
        out.line(head + ",");
        out.line(Literal.of(forms) + (members.isEmpty() ? ");" : ","));
        for (int i = 0; i < members.size(); i++) {
            String end = i == members.size() - 1 ? ");" : ",";
            out.line(Literal.of(members.get(i).name()) + end);
        }
        out.outdent().outdent().close();
    }

    private void constants() {
        if (declaration.members().stream().noneMatch(m -> m instanceof ConstantDecl)) {
            return;
        }
        select(
                "public long constant(Runtime rt, int member)",
                "super.constant(rt, member)",
                i -> {
                    if (declaration.members().get(i) instanceof ConstantDecl constant) {
                        out.line("case " + i + " -> " + constant.expression() + ";");
                    }
                });
    }

    private void options() {
        TreeMap<String, String> cases = new TreeMap<>();
        for (int i = 0; i < declaration.members().size(); i++) {
            String option = declaration.members().get(i).option();
            if (!option.isEmpty()) {
                cases.merge(option, Integer.toString(i), (a, b) -> a + ", " + b);
            }
        }
        if (!cases.isEmpty()) {
            method("public String option(int member)");
            out.open("return switch (member)");
            cases.forEach((o, at) -> out.line("case " + at + " -> " + Literal.of(o) + ";"));
            out.line("default -> null;").outdent().line("};").close();
        }
    }

    private void select(String head, String otherwise, IntConsumer row) {
        method(head);
        out.open("return switch (member)");
        for (int i = 0; i < declaration.members().size(); i++) {
            row.accept(i);
        }
        out.line("default -> " + otherwise + ";").outdent().line("};").close();
    }

    private void method(String head) {
        out.line("").line("@Override").open(head);
    }

    private static String simple(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
