package mp.processor;

import java.util.regex.Pattern;

/** Plain text from a documentation comment. */
final class DocText {
    private static final Pattern INLINE_TAG = Pattern.compile("\\{@\\w+\\s+([^{}]*)\\}");
    private static final Pattern BLOCK_TAG = Pattern.compile("(?m)^\\s*@\\w");
    private static final Pattern MARKUP = Pattern.compile("</?[a-zA-Z][^>]*>");
    private static final Pattern SENTENCE_END = Pattern.compile("\\.(?=\\s)|<p>");

    private DocText() {}

    /** The first sentence of a comment without its markup. */
    static String firstSentence(String comment) {
        var block = BLOCK_TAG.matcher(comment);
        String body = block.find() ? comment.substring(0, block.start()) : comment;
        var end = SENTENCE_END.matcher(body);
        String sentence = end.find() ? body.substring(0, end.start() + 1) : body;
        String plain = INLINE_TAG.matcher(sentence).replaceAll("$1");
        plain = MARKUP.matcher(plain).replaceAll("");
        plain = plain.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
        return plain.strip().replaceAll("\\s+", " ");
    }
}
