package mp.emitter.nativecode.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a compiled loop computes is what the interpreter computes. */
class ArithmeticTest {
    @ParameterizedTest
    @EnumSource
    void aSumGrowsIntoABigIntAndBack(Profile profile) {
        compare(
                profile,
                """
                def f(n):
                    x = 1
                    for i in range(n):
                        if x < 1 << 200:
                            x = x * 3 + i
                        else:
                            x >>= 195
                    return x
                print(f(20000))
                """);
    }

    @ParameterizedTest
    @EnumSource
    void limitsOfSmallIntsAreCrossed(Profile profile) {
        compare(
                profile,
                """
                def f(n, x):
                    s = 0
                    for i in range(n):
                        s += (x + i) & 1
                        s ^= (x - i) >> 3
                        s -= (x * i) % 1009
                        s += -x // (i + 1)
                        s &= (1 << 70) - 1
                    return s
                for bits in range(28, 66):
                    print(f(6000 if bits == 28 else 50, (1 << bits) - 20))
                """);
    }

    @ParameterizedTest
    @EnumSource
    void shiftsByAnyCount(Profile profile) {
        compare(
                profile,
                """
                def f(n):
                    s = 0
                    for i in range(n):
                        k = i % 80
                        s ^= i << k
                        s += -i >> k
                        s &= 0xFFFFFFFFFFFFFFFF
                    return s
                print(f(8000))
                """);
    }

    @ParameterizedTest
    @EnumSource
    void floats(Profile profile) {
        compare(
                profile,
                """
                def f(n):
                    x = 0.5
                    y = 0
                    for i in range(n):
                        x = x * 0.75 + i
                        if x > 1e9:
                            x -= 1e9
                        y = y + (x == i) - x / 3
                    return x, y
                print(f(20000))
                """);
    }

    @ParameterizedTest
    @EnumSource
    void conditionsOfAnyType(Profile profile) {
        compare(
                profile,
                """
                def f(n, values):
                    a, b, c, d = values
                    s = 0
                    for i in range(n):
                        if a:
                            s += 1
                        if not b:
                            s += 2
                        if c < d or i == 7:
                            s += 4
                        t = i > 100
                        if t:
                            s += 8
                        if i & 1:
                            s += 16
                    return s
                print(f(6000, ('', [1], 'a', 'b')), f(6000, (1, 0, 2.5, 2)))
                print(f(10, (0.0, None, (1,), (1, 2))), f(10, (True, False, 5, 10 ** 30)))
                """);
    }

    @ParameterizedTest
    @EnumSource
    void waysOutOfALoop(Profile profile) {
        compare(
                profile,
                """
                def f(n, k):
                    s = 0
                    for i in range(n):
                        for j in range(n):
                            if j == k:
                                break
                            if j & 3 == 2:
                                continue
                            s += i ^ j
                            if s < 0:
                                raise ValueError(s)
                        else:
                            s += 1
                        while True:
                            s += 3
                            if s % 7 == 0:
                                break
                        if s > 400000:
                            return -s
                    return s
                print(f(100, 20), f(100, 200), f(300, 90))
                def g(n):
                    s = 0
                    for i in range(n):
                        try:
                            s += 100 // (i % 50)
                            if i == 17000:
                                return s
                        except ZeroDivisionError:
                            s += 10000
                        finally:
                            s -= 1
                    return s
                print(g(5000), g(20000))
                """);
    }

    private static void compare(Profile profile, String source) {
        try (LoopVm cold = profile.cold();
                LoopVm compiled = profile.compiled()) {
            assertEquals(cold.print(source), compiled.print(source));
            assertEquals(true, compiled.tier().entries > 0, "compiled code ran");
        }
    }
}
