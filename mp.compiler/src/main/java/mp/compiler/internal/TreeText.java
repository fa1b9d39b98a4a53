package mp.compiler.internal;

import mp.core.code.ConstantText;
import mp.core.declare.ServesOption;

import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A parse tree as {@code -v -v -v} shows it: a line a node. Constants are numbered. */
@ServesOption("MICROPY_DEBUG_PRINTERS")
final class TreeText {
    private final String[] rules = new String[Rule.COUNT];
    private final List<String> lines = new ArrayList<>();
    private int constants;

    /** {@code names}: whether rules are shown by name, and not by their numbers alone. */
    TreeText(boolean names) {
        if (names) {
            readNames();
        }
    }

    /** The names are those of the constants; nobody needs them but people who read dumps. */
    private void readNames() {
        try {
            for (Field field : Rule.class.getDeclaredFields()) {
                int number = field.getInt(null) - Rule.FIRST;
                if (number >= 0 && number < rules.length && !field.getName().equals("FIRST")) {
                    rules[number] = field.getName().toLowerCase(Locale.ROOT);
                }
            }
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    List<String> lines(Node root) {
        show(root, 0);
        return lines;
    }

    private void show(Node node, int depth) {
        String place =
                node instanceof Node.Tree tree ? "[%4d] ".formatted(tree.line) : " ".repeat(7);
        lines.add(place + " ".repeat(2 * depth) + text(node));
        if (node instanceof Node.Tree tree) {
            for (Node child : tree.nodes) {
                show(child, depth + 1);
            }
        }
    }

    private String text(Node node) {
        return switch (node) {
            case null -> "NULL";
            case Node.Int i -> "int(" + i.value() + ")";
            case Node.Name n -> "id(" + utf8(n.name()) + ")";
            case Node.Str s -> "str(" + utf8(s.text()) + ")";
            case Node.Tok t -> "tok(" + t.kind() + ")";
            case Node.Tree t ->
                    t.kind == Rule.CONST_OBJECT
                            ? "literal const(" + constants++ + ")=" + ConstantText.repr(t.constant)
                            : rule(t.kind - Rule.FIRST) + " (n=" + t.size() + ")";
        };
    }

    private String rule(int number) {
        String name = rules[number] == null ? "rule" : rules[number];
        return name + "(" + number + ")";
    }

    /** Text of a char a byte as people read it. */
    private static String utf8(String bytes) {
        return new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }
}
