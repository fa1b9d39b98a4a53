package mp.processor;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes what happens between the value stack and a Java method: the check of the number of
 * arguments, the check of {@code self}, the arguments, the result. It uses the variables {@code
 * rt}, {@code base}, {@code n} and {@code nKw}.
 */
final class FunctionWriter {
    private static final String ANY_NUMBER = "Integer.MAX_VALUE";

    private final Declaration declaration;
    private final Source out;

    FunctionWriter(Declaration declaration, Source out) {
        this.declaration = declaration;
        this.out = out;
    }

    /**
     * Writes the statements of a function.
     *
     * @param back {@code return} or {@code yield}, for the last one
     */
    void body(FunctionDecl function, int index, String back) {
        switch (function.parameters()) {
            case Parameters.Words words when words.takesKeywords() -> bind(words, index);
            case Parameters.Words words -> check(words.required(), words.positional(), false);
            case Parameters.Run run -> check(run.min(), run.max(), run.pairs());
        }
        boolean stores =
                function.parameters() instanceof Parameters.Run
                        && function.receiver() == Receiver.WORD
                        && checksSelf();
        if (stores) {
            out.line("rt.stack[base] = self(rt, base);");
        }
        function.result().write(out, back, call(function));
    }

    /** Whether the body changes its variables, so that it needs a method of its own. */
    static boolean reassigns(FunctionDecl function) {
        return function.parameters() instanceof Parameters.Words words && words.takesKeywords();
    }

    /** About how many bytes of bytecode the body takes. */
    static int bytes(FunctionDecl function) {
        int self = function.receiver() == Receiver.NONE ? 0 : 6;
        int result = function.result() == Result.WORD ? 1 : 6;
        int arguments =
                switch (function.parameters()) {
                    case Parameters.Words words ->
                            8 * words.names().size()
                                    + 9 * (words.names().size() - words.required());
                    case Parameters.Run run -> 12;
                };
        return 24 + self + result + arguments;
    }

    /** Writes the methods that the bodies refer to. */
    void helpers() {
        boolean objects = receivers(Receiver.OBJECT) || receivers(Receiver.OBJECT_AND_WORD);
        if (!(declaration instanceof TypeDecl type) || !(objects || receivers(Receiver.WORD))) {
            return;
        }
        if (objects) {
            String javaClass = type.owner().javaName();
            out.line("");
            out.open("private static " + javaClass + " object(Runtime rt, int base)");
            out.line("return (" + javaClass + ") rt.memory.payload(self(rt, base));").close();
        }
        if (checksSelf()) {
            out.line("");
            out.open("private static long self(Runtime rt, int base)");
            out.line("long w = rt.arg(base);");
            out.line("return " + isExact(type) + " ? w : rt.self(w, TABLE);").close();
        }
    }

    private boolean receivers(Receiver receiver) {
        return declaration.members().stream()
                .anyMatch(m -> m instanceof FunctionDecl f && f.receiver() == receiver);
    }

    /** Everything is an object, so the methods of {@code object} check nothing. */
    private boolean checksSelf() {
        return !(declaration instanceof TypeDecl type && type.kindName().equals("OBJECT"));
    }

    private static String isExact(TypeDecl type) {
        return switch (type.kindName()) {
            case "INT" -> "rt.isInt(w)";
            case "STR" -> "rt.isStr(w)";
            case "FLOAT" -> "rt.isFloat(w)";
            case "" -> "rt.is(w, TABLE.ordinal)";
            default -> "rt.is(w, " + type.kindExpression() + ")";
        };
    }

    private void check(int min, int max, boolean pairs) {
        List<String> wrong = new ArrayList<>();
        if (min == max) {
            wrong.add("n != " + min);
        } else {
            if (min > 0) {
                wrong.add("n < " + min);
            }
            if (max >= 0) {
                wrong.add("n > " + max);
            }
        }
        if (!pairs) {
            wrong.add("nKw != 0");
        }
        if (!wrong.isEmpty()) {
            out.open("if (" + String.join(" || ", wrong) + ")");
            String most = max < 0 ? ANY_NUMBER : Integer.toString(max);
            out.line("rt.checkArgs(n, %s, %d, %s);".formatted(pairs ? "0" : "nKw", min, most));
            out.close();
        }
    }

    private void bind(Parameters.Words words, int index) {
        String few = words.required() > 0 ? " || n < " + words.required() : "";
        out.open("if (nKw != 0" + few + " || n > " + words.positional() + ")");
        out.line(
                "base = rt.bind(base, n, nKw, KEYWORDS_%d, %d, %d);"
                        .formatted(index, words.required(), words.positional()));
        out.line("n = " + words.names().size() + ";");
        out.close();
    }

    private String call(FunctionDecl function) {
        boolean object = function.receiver().isObject();
        String target = object ? "object(rt, base)" : declaration.owner().javaName();
        return "%s.%s(%s%s)"
                .formatted(
                        target,
                        function.javaName(),
                        function.runtimeArgument(),
                        arguments(function));
    }

    private String arguments(FunctionDecl function) {
        return switch (function.parameters()) {
            case Parameters.Words words -> words(function.receiver(), words);
            case Parameters.Run run -> run(function.receiver(), run);
        };
    }

    private static String run(Receiver receiver, Parameters.Run run) {
        String from =
                switch (receiver) {
                    case NONE, WORD -> ", base, n";
                    case OBJECT -> ", base + 1, n - 1";
                    case OBJECT_AND_WORD -> ", self(rt, base), base + 1, n - 1";
                };
        return run.pairs() ? from + ", nKw" : from;
    }

    private String words(Receiver receiver, Parameters.Words words) {
        StringBuilder text = new StringBuilder();
        int first = receiver == Receiver.OBJECT ? 1 : 0;
        for (int i = first; i < words.names().size(); i++) {
            boolean self = i == 0 && receiver != Receiver.NONE && checksSelf();
            String argument =
                    self ? "self(rt, base)" : "rt.arg(base" + (i == 0 ? ")" : " + " + i + ")");
            boolean optional = i >= words.required();
            text.append(optional ? ", n > " + i + " ? " + argument + " : 0L" : ", " + argument);
        }
        return text.toString();
    }

    /** Writes the names of the parameters of functions that take keywords. */
    static void keywordNames(List<Member> members, Source out) {
        for (int i = 0; i < members.size(); i++) {
            if (members.get(i) instanceof FunctionDecl f
                    && f.parameters() instanceof Parameters.Words words
                    && words.takesKeywords()) {
                String names =
                        words.keywords().stream()
                                .map(Literal::orNull)
                                .collect(Collectors.joining(", "));
                out.line("private static final String[] KEYWORDS_%d = {%s};".formatted(i, names));
            }
        }
    }
}
