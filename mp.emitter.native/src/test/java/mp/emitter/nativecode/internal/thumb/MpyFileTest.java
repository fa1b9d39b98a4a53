package mp.emitter.nativecode.internal.thumb;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.params.provider.EnumSource.Mode.INCLUDE;

import mp.core.code.MpyFormatException;
import mp.core.code.MpyReader;
import mp.core.code.MpyWriter;
import mp.core.code.NativeArch;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.HexFormat;

/** Files with functions in assembler, and who takes them. */
class MpyFileTest {
    private static final int SMALL_INT_BITS = 31;
    private static final String SOURCE =
            "@micropython.asm_thumb\ndef f(r0, r1) -> uint:\n    add(r0, r0, r1)\n";

    private static byte[] file(NativeArch arch) {
        return MpyWriter.write(Source.compile(SOURCE, arch));
    }

    @Test
    void theBytesAreThoseOfTheReference() {
        assertEquals(
                "4d061f1f0300"
                        + "0c61736d2e707900" // asm.py
                        + "0f" // <module>
                        + "026600" // f
                        + "4c000201" // the module: its prelude
                        + "3200160251630133" // its code, one child
                        + "f2b5" // push {r1, r4, r5, r6, r7, lr}
                        + "4018" // adds r0, r0, r1
                        + "f2bd" // pop {r1, r4, r5, r6, r7, pc}
                        + "000203", // no flags, two arguments, unsigned result
                HexFormat.of().formatHex(file(NativeArch.ARMV7EMSP)));
    }

    @ParameterizedTest
    @EnumSource(
            mode = INCLUDE,
            names = {"ARMV6M", "ARMV7M", "ARMV7EM", "ARMV7EMSP"})
    void aProcessorTakesWhatItExecutes(NativeArch arch) {
        byte[] file = file(arch);
        assertArrayEquals(
                file, MpyWriter.write(MpyReader.read(file, SMALL_INT_BITS, NativeArch.ARMV7EMSP)));
    }

    @Test
    void otherProcessorsDoNot() {
        assertEquals(
                "native code in .mpy unsupported", refusal(NativeArch.ARMV7EMSP, NativeArch.NONE));
        assertEquals("incompatible .mpy arch", refusal(NativeArch.ARMV7EMSP, NativeArch.ARMV7EM));
        assertEquals("incompatible .mpy arch", refusal(NativeArch.ARMV6, NativeArch.ARMV7EMSP));
        assertEquals("incompatible .mpy arch", refusal(NativeArch.ARMV7M, NativeArch.XTENSA));
    }

    private static String refusal(NativeArch made, NativeArch executes) {
        byte[] file = file(made);
        MpyFormatException e =
                assertThrows(
                        MpyFormatException.class,
                        () -> MpyReader.read(file, SMALL_INT_BITS, executes));
        return e.guestMessage;
    }

    @Test
    void whatIsCalledWithMoreThanFourArgumentsIsTurnedDown() {
        byte[] file = file(NativeArch.ARMV7EMSP);
        file[file.length - 2] = 5;
        MpyFormatException e =
                assertThrows(
                        MpyFormatException.class,
                        () -> MpyReader.read(file, SMALL_INT_BITS, NativeArch.ARMV7EMSP));
        assertEquals("incompatible .mpy file", e.guestMessage);
    }
}
