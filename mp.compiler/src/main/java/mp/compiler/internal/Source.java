package mp.compiler.internal;

import mp.core.code.CompilerOptions;

/**
 * The text that is compiled.
 *
 * @param file its name, a char per byte
 * @param levels how deep it may be nested
 */
record Source(byte[] text, String file, CompilerOptions options, int levels) {}
