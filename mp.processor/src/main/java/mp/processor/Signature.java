package mp.processor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** A function's parameters and result as Python writes them. */
final class Signature {
    private static final Pattern NAME = Pattern.compile("[A-Za-z_]\\w*");
    private static final Set<String> RESERVED =
            Set.of(
                    "and",
                    "as",
                    "assert",
                    "async",
                    "await",
                    "break",
                    "class",
                    "continue",
                    "def",
                    "del",
                    "elif",
                    "else",
                    "except",
                    "finally",
                    "for",
                    "from",
                    "global",
                    "if",
                    "import",
                    "in",
                    "is",
                    "lambda",
                    "nonlocal",
                    "not",
                    "or",
                    "pass",
                    "raise",
                    "return",
                    "try",
                    "while",
                    "with",
                    "yield",
                    "None",
                    "True",
                    "False");

    private Signature() {}

    /** The parameters, without parentheses. */
    static String parameters(FunctionDecl function) {
        List<String> parts =
                switch (function.parameters()) {
                    case Parameters.Words words -> words(function, words);
                    case Parameters.Run run -> run(function, run);
                };
        return String.join(", ", parts);
    }

    /** The type of the result, empty where it may be any. */
    static String result(FunctionDecl function) {
        return switch (function.result()) {
            case WORD -> "";
            case NONE -> "None";
            case BOOL -> "bool";
            case INT -> "int";
        };
    }

    /** Whether Python's grammar takes a name where a name is defined. */
    static boolean isName(String name) {
        return NAME.matcher(name).matches() && !RESERVED.contains(name);
    }

    private static List<String> words(FunctionDecl function, Parameters.Words words) {
        List<String> parts = new ArrayList<>();
        boolean slash = false;
        for (int i = 0; i < words.names().size(); i++) {
            String keyword = words.keywords().get(i);
            if (!keyword.isEmpty() && !slash && i > 0) {
                parts.add("/");
                slash = true;
            }
            if (i == words.positional()) {
                parts.add("*");
            }
            String name = keyword.isEmpty() ? safe(words.names().get(i)) : keyword;
            parts.add(bound(function, i, name) + (i >= words.required() ? "=..." : ""));
        }
        int count = words.names().size();
        if (!slash && count > 0 && words.keywords().getLast().isEmpty()) {
            parts.add("/");
        }
        return parts;
    }

    private static List<String> run(FunctionDecl function, Parameters.Run run) {
        List<String> parts = new ArrayList<>();
        if (function.receiver() != Receiver.NONE || function.form() == 'c') {
            parts.add(bound(function, 0, ""));
        }
        parts.add("*args");
        if (run.pairs()) {
            parts.add("**kwargs");
        }
        return parts;
    }

    private static String bound(FunctionDecl function, int i, String name) {
        if (i == 0 && function.form() == 'c') {
            return "cls";
        }
        return i == 0 && function.receiver() != Receiver.NONE ? "self" : name;
    }

    private static String safe(String name) {
        return isName(name) ? name : name + "_";
    }
}
