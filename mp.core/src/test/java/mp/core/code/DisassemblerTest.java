package mp.core.code;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;

class DisassemblerTest {
    @Test
    void showsWhatVerboseRunsShow() {
        assertEquals(
                """
                File x.py, code block '<module>' (descriptor: 0, bytecode @0 26 bytes)
                Raw bytecode (code_info_size=5, bytecode_size=21):
                 10 06 01 60 20 23 00 22 80 7f d9 59 11 02 81 34
                 82 01 43 40 47 00 42 3c 51 63
                arg names:
                (N_STATE 3)
                (N_EXC_STACK 0)
                  bc=0 line=1
                  bc=0 line=4
                  bc=0 line=5
                00 LOAD_CONST_OBJ 0=(-5, 'it"s', b"\\x00'", 1.5)
                02 LOAD_CONST_SMALL_INT 127
                05 BINARY_OP 2 __eq__
                06 POP_TOP
                07 LOAD_NAME print
                09 LOAD_CONST_SMALL_INT 1
                10 CALL_FUNCTION n=1 nkw=1
                13 POP_JUMP_IF_TRUE 15
                15 SETUP_WITH 17
                17 JUMP 15
                19 LOAD_CONST_NONE
                20 RETURN_VALUE
                """,
                String.join("\n", Disassembler.lines(module())) + "\n");
    }

    private static CompiledModule module() {
        String hex = "1006016020230022807fd959110281348201434047 00423c5163";
        byte[] code = HexFormat.of().parseHex(hex.replace(" ", ""));
        Constant tuple =
                new Constant.Tuple(
                        List.of(
                                new Constant.Int(BigInteger.valueOf(-5)),
                                new Constant.Str("it\"s".getBytes(StandardCharsets.UTF_8)),
                                new Constant.Bytes(new byte[] {0, '\''}),
                                new Constant.Flt(1.5)));
        List<byte[]> names =
                List.of(
                        "x.py".getBytes(StandardCharsets.UTF_8),
                        "<module>".getBytes(StandardCharsets.UTF_8),
                        "print".getBytes(StandardCharsets.UTF_8));
        return new CompiledModule(names, List.of(tuple), RawCode.bytecode(code, List.of()), 31, 0);
    }
}
