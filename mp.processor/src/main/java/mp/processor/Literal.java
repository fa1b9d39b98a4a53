package mp.processor;

/** Java literals. */
final class Literal {
    private Literal() {}

    /** The literal of a string. */
    static String of(String text) {
        StringBuilder out = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"', '\\' -> out.append('\\').append(c);
                case '\n' -> out.append("\\n");
                default -> {
                    if (c < ' ' || c > '~') {
                        out.append("\\u%04x".formatted((int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        return out.append('"').toString();
    }

    /** The literal of a string, {@code null} for an empty one. */
    static String orNull(String text) {
        return text.isEmpty() ? "null" : of(text);
    }
}
