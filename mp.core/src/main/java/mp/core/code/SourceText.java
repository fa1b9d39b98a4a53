package mp.core.code;

/**
 * What is to be compiled.
 *
 * @param utf8 the text
 * @param fileName the name for tracebacks
 */
public record SourceText(byte[] utf8, String fileName) {}
