package mp.thread.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import mp.core.Vm.End;
import mp.core.Vm.Outcome;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.concurrent.Future;

/** An interrupt reaches the main thread of the run that is under way, and nobody else, ever. */
class InterruptTest {
    @ParameterizedTest
    @MethodSource("mp.thread.internal.Kind#all")
    void theMainThreadIsInterruptedAlone(Kind kind) throws InterruptedException {
        for (String main : Work.MAINS) {
            try (Crowd crowd = new Crowd(kind, Crowd.LIMITS)) {
                Future<Outcome> running = crowd.begin(Work.allWith(main));
                crowd.awaitOutput("up", Work.NAMES.length);
                assertTrue(crowd.vm().interrupt());
                assertEquals(End.NORMAL, crowd.await(running).end());
                assertFalse(crowd.vm().interrupt());
                assertEquals(End.NORMAL, crowd.run("print('later')").end());
                crowd.awaitOutput("raised", 1);
                crowd.awaitOutput("finally", 1);
                crowd.vm().close();
                crowd.awaitThreads();
                String output = crowd.output();
                assertTrue(output.endsWith("later\n"), output);
                assertEquals(output.indexOf("raised"), output.lastIndexOf("raised"), output);
                assertFalse(output.contains("Traceback"), output);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("mp.thread.internal.Kind#unstressed")
    void noInterruptOutlivesItsRun(Kind kind) throws InterruptedException {
        try (Crowd crowd = new Crowd(kind, Crowd.LIMITS)) {
            crowd.run(
                    Work.SOURCE
                            + "for f in sleep, wait, cells: _thread.start_new_thread(up, (f,))");
            crowd.awaitOutput("up", 3);
            for (int i = 0; i < 100; i++) {
                Future<Outcome> running = crowd.begin("n = 0\nwhile n < 99: n += 1\n");
                boolean accepted = crowd.vm().interrupt();
                End end = crowd.await(running).end();
                assertTrue(end == End.NORMAL || accepted, "interrupted out of nothing");
                assertEquals(End.NORMAL, crowd.run("n = 1").end());
            }
            assertFalse(crowd.output().contains("raised"), crowd::output);
        }
    }
}
