package mp.core.code;

import mp.core.declare.ServesOption;

/**
 * What is to be compiled.
 *
 * @param utf8 the text
 * @param fileName the name for tracebacks
 */
@ServesOption("MICROPY_ENABLE_COMPILER")
public record SourceText(byte[] utf8, String fileName) {}
