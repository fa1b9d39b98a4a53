package mp.processor;

/** Text written line by line; blocks are indented. */
final class Source {
    private final StringBuilder text = new StringBuilder();
    private int depth;

    /** Writes a line; an empty one separates. */
    Source line(String line) {
        if (!line.isEmpty()) {
            text.repeat("    ", depth).append(line);
        }
        text.append('\n');
        return this;
    }

    /** Writes the head of a block and indents what follows. */
    Source open(String head) {
        line(head + " {");
        depth++;
        return this;
    }

    /** Ends a block. */
    Source close() {
        depth--;
        return line("}");
    }

    /** Indents what follows, without a brace. */
    Source indent() {
        depth++;
        return this;
    }

    /** Ends {@link #indent}. */
    Source outdent() {
        depth--;
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
