package mp.thread.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import mp.core.Vm.End;
import mp.core.Vm.Outcome;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.concurrent.Future;

/** Closing a VM from another thread ends all that its threads do, whatever they do. */
class CloseTest {
    @ParameterizedTest
    @MethodSource("mp.thread.internal.Kind#all")
    void allThreadsEnd(Kind kind) throws InterruptedException {
        for (String main : Work.MAINS) {
            try (Crowd crowd = new Crowd(kind, Crowd.LIMITS)) {
                Future<Outcome> running = crowd.begin(Work.allWith(main));
                crowd.awaitOutput("up", Work.NAMES.length);
                crowd.vm().close();
                assertEquals(End.STOPPED, crowd.await(running).end());
                crowd.awaitThreads();
                assertFalse(crowd.output().contains("finally"), crowd::output);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("mp.thread.internal.Kind#unstressed")
    void threadsThatRunOnAfterTheMainProgramEnd(Kind kind) throws InterruptedException {
        try (Crowd crowd = new Crowd(kind, Crowd.LIMITS)) {
            assertEquals(End.NORMAL, crowd.run(Work.allWith("print")).end());
            crowd.awaitOutput("up", Work.NAMES.length);
            crowd.vm().close();
            crowd.awaitThreads();
            assertEquals(End.STOPPED, crowd.run("print('later')").end());
            assertFalse(crowd.output().contains("later"));
        }
    }
}
