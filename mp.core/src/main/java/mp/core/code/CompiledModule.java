package mp.core.code;

import java.util.List;

/**
 * A compiled module: what a compiler makes and what a {@code .mpy} file holds.
 *
 * @param qstrs its names, UTF-8; entry 0 is the source file
 * @param constants its objects
 * @param root the body
 * @param smallIntBits bits of small ints that the code takes for granted
 * @param features the feature byte of the header: 0 for bytecode
 */
public record CompiledModule(
        List<byte[]> qstrs,
        List<Constant> constants,
        RawCode root,
        int smallIntBits,
        int features) {}
