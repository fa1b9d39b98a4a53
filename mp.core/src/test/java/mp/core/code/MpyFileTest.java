package mp.core.code;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

class MpyFileTest {
    /** No arguments, two slots, no handler; a prelude of the name only. */
    private static final String PRELUDE = "08 02 01 ";

    private static final String RETURN_NONE = "51 63";

    @Test
    void everyKindOfObjectComesBack() {
        List<Constant> all =
                List.of(
                        new Constant.None(),
                        new Constant.True(),
                        new Constant.False(),
                        new Constant.Ellipsis(),
                        new Constant.Str("a long string".getBytes(StandardCharsets.UTF_8)),
                        new Constant.Bytes(new byte[] {0, 1, (byte) 0xff}),
                        new Constant.Int(BigInteger.TWO.pow(100).negate()),
                        new Constant.Flt(-1e-7),
                        new Constant.Cplx(0, -2.5),
                        new Constant.Cplx(1e-300, 2),
                        new Constant.Tuple(List.of(new Constant.Tuple(List.of()))));
        byte[] file = MpyWriter.write(module(code(PRELUDE + RETURN_NONE), all));
        assertArrayEquals(file, MpyWriter.write(MpyReader.read(file, 31)));
    }

    @Test
    void namesThatEveryMicroPythonKnowsAreNumbers() {
        byte[] file = MpyWriter.write(module(code(PRELUDE + RETURN_NONE), List.of()));
        assertEquals(
                "4d06001f0200" + "08782e707900" + "0f" + "28" + "0802015163",
                HexFormat.of().formatHex(file));
    }

    @Test
    void floatsAndComplexNumbersAreText() {
        Constant float1 = new Constant.Flt(1);
        Constant complex = new Constant.Cplx(1, -2);
        byte[] file =
                MpyWriter.write(module(code(PRELUDE + RETURN_NONE), List.of(float1, complex)));
        String text = new String(file, StandardCharsets.ISO_8859_1);
        assertTrue(text.contains("1.0"));
        assertTrue(text.contains("(1-2j)"));
    }

    @Test
    void unsoundCodeIsTurnedDown() {
        turnedDown("51", "does not end");
        turnedDown("63", "stack is empty");
        turnedDown("51 51 51 63", "stack is full");
        turnedDown("b2 63", "no local 2");
        turnedDown("23 00 63", "no constant 0");
        turnedDown("11 07 63", "no name 7");
        turnedDown("32 00 63", "no child 0");
        turnedDown("01 51 63", "opcode 1");
        turnedDown("42 3f 51 63", "jump leads");
        turnedDown("42 48 51 63", "jump leads");
        turnedDown("48 00 51 63", "too many handlers");
        turnedDown("5d 51 63", "stack is empty");
        turnedDown("51 5d 51 63", "no handler is open");
        turnedDown("51 44 41 51 51 63", "other stacks");
    }

    @Test
    void aFileThatEndsEarlyIsTurnedDown() {
        byte[] file = MpyWriter.write(module(code(PRELUDE + RETURN_NONE), List.of()));
        for (int n = 0; n < file.length; n++) {
            byte[] part = Arrays.copyOf(file, n);
            assertThrows(MpyFormatException.class, () -> MpyReader.read(part, 31));
        }
    }

    @Test
    void filesForLargerIntsAreTurnedDown() {
        byte[] file = MpyWriter.write(module(code(PRELUDE + RETURN_NONE), List.of()));
        assertThrows(MpyFormatException.class, () -> MpyReader.read(file, 30));
    }

    private static void turnedDown(String instructions, String why) {
        byte[] file = MpyWriter.write(module(code(PRELUDE + instructions), List.of()));
        MpyFormatException e =
                assertThrows(MpyFormatException.class, () -> MpyReader.read(file, 31));
        assertTrue(e.getMessage().contains(why), e.getMessage());
        assertEquals("incompatible .mpy file", e.guestMessage);
    }

    private static RawCode code(String hex) {
        byte[] bytes = HexFormat.of().parseHex(hex.replace(" ", ""));
        return RawCode.bytecode(bytes, List.of());
    }

    private static CompiledModule module(RawCode root, List<Constant> constants) {
        List<byte[]> names =
                List.of(
                        "x.py".getBytes(StandardCharsets.UTF_8),
                        "<module>".getBytes(StandardCharsets.UTF_8));
        return new CompiledModule(names, constants, root, 31, 0);
    }
}
