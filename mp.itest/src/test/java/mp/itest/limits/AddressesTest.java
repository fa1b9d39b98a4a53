package mp.itest.limits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import mp.core.VmLimits;
import mp.core.memory.CollectorFactory.Stress;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;

/**
 * Machine addresses lead to the bytes of living objects that were asked for them, and to nothing
 * else: where C would read what is not its own, scripts see ValueError.
 */
class AddressesTest {
    private static final VmLimits LIMITS = new VmLimits(1 << 20, 80_000, 0, 0);

    static List<Sandbox.Kind> kinds() {
        return List.of(
                new Sandbox.Kind("standard"),
                new Sandbox.Kind("standard", "MICROPY_WORD_BYTES = 4"),
                Sandbox.Kind.under(Stress.COLLECT),
                Sandbox.Kind.under(Stress.MOVE));
    }

    private static String print(Sandbox.Kind kind, String source) {
        try (Sandbox box = kind.open(LIMITS)) {
            return box.print("import uctypes, gc\n" + source);
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void nothingIsAnywhereElse(Sandbox.Kind kind) {
        String source =
                """
                data = b"0123456789abcdef"
                at = uctypes.addressof(data)
                fields = {"x": uctypes.UINT32 | 14, "p": (uctypes.PTR | 0, {"y": uctypes.UINT8}),
                    "b": uctypes.BFUINT16 | 15 | 4 << uctypes.BF_LEN}
                def attempts():
                    yield lambda: uctypes.bytes_at(at, 17)
                    yield lambda: uctypes.bytes_at(at - 1, 1)
                    yield lambda: uctypes.bytes_at(0, 1 << 20)
                    yield lambda: uctypes.struct(at, fields).x
                    yield lambda: uctypes.struct(at, fields).b
                    yield lambda: uctypes.struct(at, fields).p[0].y
                    yield lambda: bytes(uctypes.struct(at, fields))
                    yield lambda: print(uctypes.bytearray_at(5, 3))
                    yield lambda: uctypes.bytearray_at(at, 18)[17]
                    yield lambda: uctypes.bytearray_at(at + 16, 1)[0]
                    yield lambda: uctypes.bytearray_at(0, 1 << 40).find(b"x")
                    yield lambda: uctypes.bytearray_at(-1, 1)[:1]
                def store():
                    uctypes.bytearray_at(at, 4)[0] = 1
                for f in list(attempts()) + [store]:
                    try:
                        print("found", f())
                    except (ValueError, OverflowError) as e:
                        print("no")
                print(data, uctypes.bytes_at(at + 15, 1), uctypes.bytes_at(at + 16, 0))
                """;
        String expected = "no\n".repeat(13) + "b'0123456789abcdef' b'f' b''\n";
        assertEquals(expected, print(kind, source));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void addressesEndWithTheBytes(Sandbox.Kind kind) {
        String source =
                """
                def state(at):
                    try:
                        return uctypes.bytes_at(at, 3)
                    except ValueError:
                        return None
                data = bytearray(b"abc")
                at = uctypes.addressof(data)
                print(at == uctypes.addressof(data), state(at))
                data.extend(bytes(100))
                print(state(at), state(uctypes.addressof(data)), at == uctypes.addressof(data))
                at = uctypes.addressof(data)
                window = uctypes.bytearray_at(at, 3)
                del data
                gc.collect()
                print(state(at), window)
                del window
                def forget(n):
                    return forget(n - 1) if n else 0
                forget(30)
                gc.collect()
                print(state(at))
                """;
        assertEquals(
                "True b'abc'\nNone b'abc' False\nb'abc' bytearray(b'abc')\nNone\n",
                print(kind, source));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void addressesAreChargedAndGivenBack(Sandbox.Kind kind) {
        String source =
                """
                def used():
                    gc.collect()
                    return gc.mem_alloc()
                def fill(n, find):
                    kept = [bytearray(2) for _ in range(n)]
                    for b in kept:
                        find(b)
                    return used()
                base = used()
                plain = fill(200, len)
                addressed = fill(200, uctypes.addressof)
                print(addressed - plain >= 200 * 100, used() - base < 2000)
                """;
        assertEquals("True True\n", print(kind, source));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void descriptorsThatContainThemselvesEnd(Sandbox.Kind kind) {
        String source =
                """
                d = {"x": uctypes.UINT8}
                d["d"] = (0, d)
                big = {"x": (uctypes.ARRAY, 0x7ffffff, (uctypes.ARRAY, 0x7ffffff, {"a": 0}))}
                for f in (lambda: uctypes.sizeof(d), lambda: uctypes.sizeof(big)):
                    try:
                        print(f())
                    except (RuntimeError, OverflowError) as e:
                        print(type(e).__name__)
                s = uctypes.struct(0, d)
                for _ in range(100):
                    s = s.d
                print(s)
                """;
        String told = print(kind, source);
        assertTrue(told.startsWith("RuntimeError\nOverflowError\n<struct STRUCT 0>"), told);
    }
}
