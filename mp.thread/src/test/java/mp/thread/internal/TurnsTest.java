package mp.thread.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import mp.core.Vm.End;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each thread gets its turn, whatever the others are busy with. */
class TurnsTest {
    @ParameterizedTest
    @MethodSource("mp.thread.internal.Kind#all")
    void threadsThatNeverWaitTakeTurns(Kind kind) {
        String source =
                """
                import _thread
                turn = [0]
                def other():
                    while turn[0] < 40:
                        if turn[0] & 1: turn[0] += 1
                _thread.start_new_thread(other, ())
                while turn[0] < 40:
                    if not turn[0] & 1: turn[0] += 1
                """;
        try (Crowd crowd = new Crowd(kind, Crowd.LIMITS)) {
            assertEquals(End.NORMAL, crowd.run(source).end());
        }
    }

    @ParameterizedTest
    @MethodSource("mp.thread.internal.Kind#unstressed")
    void aLongNativeLetsOthersIn(Kind kind) throws InterruptedException {
        String source =
                """
                import _thread, time
                begun = []
                def long():
                    begun.append(1)
                    sum(range(10 ** 12))
                for i in range(2): _thread.start_new_thread(long, ())
                while len(begun) < 2: time.sleep_ms(1)
                time.sleep_ms(5)
                items = []
                for i in range(50): items.append([i])
                """;
        try (Crowd crowd = new Crowd(kind, Crowd.LIMITS)) {
            assertEquals(End.NORMAL, crowd.run(source).end());
            crowd.vm().close();
            crowd.awaitThreads();
        }
    }
}
