package mp.processor;

import java.util.ArrayList;
import java.util.List;

/**
 * Writes the calls of the functions: one switch, with the body of a function in its case where it
 * is short and the switch has room, else in a method of its own.
 */
final class CallWriter {
    /** Bytes of bytecode that the switch may have: well below the 8,000 that are never compiled. */
    private static final int MOST_BYTES = 5000;

    private final Declaration declaration;
    private final Source out;
    private final FunctionWriter bodies;
    private final List<Integer> apart = new ArrayList<>();

    CallWriter(Declaration declaration, Source out) {
        this.declaration = declaration;
        this.out = out;
        this.bodies = new FunctionWriter(declaration, out);
    }

    void write() {
        List<Member> members = declaration.members();
        if (members.stream().noneMatch(m -> m instanceof FunctionDecl)) {
            return;
        }
        int limit = limit();
        out.line("").line("@Override");
        out.open("public long call(Runtime rt, int member, int base, int n, int nKw)");
        out.open("return switch (member)");
        for (int i = 0; i < members.size(); i++) {
            if (members.get(i) instanceof FunctionDecl function) {
                row(i, function, limit);
            }
        }
        out.line("default -> super.call(rt, member, base, n, nKw);").outdent().line("};").close();
        for (int i : apart) {
            FunctionDecl function = (FunctionDecl) members.get(i);
            out.line("");
            out.open(
                    "private static long %s(Runtime rt, int base, int n, int nKw)"
                            .formatted(name(i)));
            bodies.body(function, i, "return");
            out.close();
        }
        bodies.helpers();
    }

    private void row(int i, FunctionDecl function, int limit) {
        String label = "case " + i + " ->";
        if (FunctionWriter.reassigns(function) || FunctionWriter.bytes(function) > limit) {
            apart.add(i);
            out.line(label + " " + name(i) + "(rt, base, n, nKw);");
        } else {
            out.open(label);
            bodies.body(function, i, "yield");
            out.close();
        }
    }

    private String name(int i) {
        return ((FunctionDecl) declaration.members().get(i)).javaName() + "_" + i;
    }

    /** The largest body that may lie in the switch. */
    private int limit() {
        for (int limit = 60; ; limit -= 10) {
            int bytes = 0;
            for (Member member : declaration.members()) {
                if (member instanceof FunctionDecl function) {
                    int body = FunctionWriter.bytes(function);
                    bytes += 4 + (body > limit ? 12 : body);
                }
            }
            if (bytes < MOST_BYTES || limit == 0) {
                return limit;
            }
        }
    }
}
