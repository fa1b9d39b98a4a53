package mp.repl.jline.internal;

import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.CompletingParsedLine;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;
import org.jline.reader.Parser;

import java.util.List;
import java.util.function.Function;

/** Completes the name before the cursor; for JLine a line is that name alone. */
final class Names implements Completer, Parser {
    private Function<String, List<String>> source = text -> List.of();

    /** Says who knows the names; it is asked with a line up to the cursor. */
    void from(Function<String, List<String>> names) {
        source = names;
    }

    @Override
    public void complete(LineReader reader, ParsedLine line, List<Candidate> candidates) {
        String before = line.line().substring(0, line.cursor());
        for (String name : source.apply(before.substring(before.lastIndexOf('\n') + 1))) {
            // Whether a space follows is for the user to say.
            candidates.add(new Candidate(name, name, null, null, null, null, false));
        }
    }

    @Override
    public ParsedLine parse(String line, int cursor, ParseContext context) {
        int start = cursor;
        while (start > 0 && Character.isUnicodeIdentifierPart(line.charAt(start - 1))) {
            start--;
        }
        return new NameAtCursor(line, cursor, line.substring(start, cursor));
    }

    /** A name needs no quotes, so it is typed as it is. */
    private record NameAtCursor(String line, int cursor, String word)
            implements CompletingParsedLine {
        @Override
        public CharSequence escape(CharSequence candidate, boolean complete) {
            return candidate;
        }

        @Override
        public int rawWordCursor() {
            return word.length();
        }

        @Override
        public int rawWordLength() {
            return word.length();
        }

        @Override
        public int wordCursor() {
            return word.length();
        }

        @Override
        public int wordIndex() {
            return 0;
        }

        @Override
        public List<String> words() {
            return List.of(word);
        }
    }
}
