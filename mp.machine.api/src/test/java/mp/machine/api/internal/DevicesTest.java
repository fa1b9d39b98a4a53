package mp.machine.api.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import mp.compiler.PyCompiler;
import mp.core.Vm;
import mp.core.Vm.Input;
import mp.core.VmConfig;
import mp.core.VmFactory;
import mp.core.VmLimits;
import mp.core.options.FeatureLevel;
import mp.core.options.Option;
import mp.core.options.Options;
import mp.core.runtime.Host;
import mp.gc.internal.MarkSweepFactory;
import mp.machine.api.board.Alarm;
import mp.machine.api.board.Board;
import mp.model.tagged.internal.TaggedModels;
import mp.vm.internal.MachineFactory;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** What a board's bundle adds to {@code machine}, and how its interrupts reach Python. */
class DevicesTest {
    private static final VmFactory FACTORY =
            new MachineFactory(
                    List.of(new MarkSweepFactory()),
                    List.of(new TaggedModels()),
                    List.of(new Declared(), new mp.machine.api.board.Declared()),
                    new PyCompiler());

    private final Board board = new Board();

    private String printed(Host host, String source) {
        Options options = Options.at(FeatureLevel.EXTRA, "test").with(Option.PY_MACHINE, 1);
        try (Vm vm = FACTORY.create(VmConfig.of(options, VmLimits.DEFAULT, host))) {
            vm.run(source.getBytes(StandardCharsets.UTF_8), "devices.py", Input.FILE);
        }
        return board.output();
    }

    @Test
    void membersOfAnExtensionGoFirst() {
        String source =
                """
                import machine
                from machine import Lamp, unique_id
                print(unique_id(), machine.idle(), Lamp('a', value=1).level())
                print('Lamp' in dir(machine), 'soft_reset' in dir(machine), machine)
                print(machine.__dict__['idle'](), 'Signal' in machine.__dict__)
                """;
        assertEquals(
                """
                b'\\x07' 8 1
                True True <module 'machine'>
                8 False
                """,
                printed(board.bare(), source));
    }

    @Test
    void aHardHandlerCannotAllocateAndDelaysWhatIsScheduled() {
        String source =
                """
                import alarm, micropython
                seen = []
                def soft(x):
                    seen.append(x)
                def hard(n):
                    micropython.schedule(soft, n)
                    for i in range(3):
                        pass
                    if seen:
                        return 1.5 * seen[0]
                alarm.handler(hard)
                alarm.raise_()
                for i in range(5):
                    pass
                print(seen)
                alarm.raise_()
                for i in range(5):
                    pass
                print(seen, 2.5 * len(seen))
                """;
        assertEquals(
                """
                MemoryError: memory allocation failed, heap is locked
                [5]
                [5, 5] 5.0
                """,
                printed(board.bare().with(new Alarm(board, false)), source));
    }

    @Test
    void devicesThatAskForItSeeEveryTurn() {
        assertEquals(1000, turns("for i in range(1000):\n    pass\n"));
        assertEquals(5, turns("def f():\n    pass\nf(); f(); f(); f(); f()\n"));
    }

    @Test
    void whatNativesDoIsNoTurn() {
        Alarm alarm = new Alarm(board, true);
        printed(board.bare().with(alarm), "sorted([3, 1, 2] * 100), ' '.join(['a'] * 100)\n");
        assertEquals(0, alarm.turns());
        assertTrue(alarm.polls() >= 10, alarm.polls() + " polls");
    }

    private int turns(String source) {
        Alarm alarm = new Alarm(board, true);
        printed(board.bare().with(alarm), source);
        return alarm.turns();
    }

    @Test
    void scheduledCallsWaitUntilTheInterpreterTurns() {
        String source =
                """
                import micropython
                micropython.schedule(print, 'called')
                print(len(sorted([3, 1, 2] * 100)))
                for i in range(1):
                    pass
                print('end')
                """;
        assertEquals("300\ncalled\nend\n", printed(board.bare(), source));
    }
}
