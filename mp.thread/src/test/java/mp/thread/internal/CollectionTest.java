package mp.thread.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import mp.core.Vm.End;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A collection keeps what threads hold that wait, and so do walks over the heap. */
class CollectionTest {
    private static final String SOURCE =
            """
            import _thread, time, gc, micropython
            go = _thread.allocate_lock()
            go.acquire()
            there = []
            after = []
            class Box:
                def __init__(self, v): self.v = v
            def generator(n):
                for i in range(n): yield [i]
            def hold(wait, i):
                box, text, number = Box([i]), "text" + str(i), 10 ** 20 + i
                make, array = generator(5), bytearray(str(i).encode())
                next(make)
                there.append(1)
                wait()
                whole = box.v == [i] and text == "text%d" % i and number - 10 ** 20 == i
                whole = whole and next(make) == [1] and array == str(i).encode()
                after.append(whole)
            def lock():
                with go: pass
            def sleep():
                while len(there) < 7: time.sleep(0.01)
            def turn():
                while len(there) < 7: pass
            waits = lock, sleep, turn, lock, sleep, turn
            for i, wait in enumerate(waits): _thread.start_new_thread(hold, (wait, i))
            while len(there) < 6: time.sleep_ms(1)
            for i in range(20):
                gc.collect()
                for j in range(50): [j], bytearray(j), {j: str(j)}
            micropython.mem_info()
            gc.collect()
            there.append(1)
            go.release()
            while len(after) < 6: time.sleep_ms(1)
            print("all", all(after))
            """;

    @ParameterizedTest
    @MethodSource("mp.thread.internal.Kind#all")
    void whatWaitingThreadsHoldIsKept(Kind kind) {
        try (Crowd crowd = new Crowd(kind, Crowd.LIMITS)) {
            assertEquals(End.NORMAL, crowd.run(SOURCE).end(), crowd::output);
            String output = crowd.output();
            assertEquals("all True\n", output.substring(output.lastIndexOf("all")), output);
        }
    }

    @ParameterizedTest
    @MethodSource("mp.thread.internal.Kind#unstressed")
    void aWalkOverTheHeapIsAlone(Kind kind) {
        String source =
                Work.SOURCE
                        + """
                        import micropython
                        for work in cells, bytes, text, sort:
                            _thread.start_new_thread(work, ())
                        for i in range(200): micropython.mem_info()
                        print("whole")
                        """;
        try (Crowd crowd = new Crowd(kind, Crowd.LIMITS)) {
            assertEquals(End.NORMAL, crowd.run(source).end(), crowd::output);
            assertEquals("whole\n", crowd.output().substring(crowd.output().length() - 6));
        }
    }
}
