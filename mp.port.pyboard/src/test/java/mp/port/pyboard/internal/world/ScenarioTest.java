package mp.port.pyboard.internal.world;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import mp.port.pyboard.Part;
import mp.port.pyboard.PartKind;
import mp.port.pyboard.Scenario;
import mp.port.pyboard.ScenarioException;
import mp.port.pyboard.VcdRecorder;
import mp.port.pyboard.VirtualBoard;
import mp.port.pyboard.internal.hardware.TestBoard;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;
import java.util.List;

/** Scenarios, and the traces of what they do. */
class ScenarioTest {
    private final TestBoard board = new TestBoard();

    private void play(String text, PartKind... kinds) {
        Scenario.read("test.scenario", text).play(board.hardware, List.of(kinds));
    }

    private String trace(String scenario, long millis, String... pins) {
        play(scenario);
        StringBuilder out = new StringBuilder();
        VcdRecorder recorder = VcdRecorder.start(board.hardware, "test", List.of(pins), out);
        board.hardware.clock.waitUntil(millis * 1_000_000);
        recorder.finish();
        return out.toString();
    }

    @Test
    void aTraceSaysWhatEachPinIsAtAndWhen() {
        String scenario =
                """
                wire X1 X2       # one line
                at 1ms drive X1 high
                at 1.5ms drive X3 low
                at 2ms volts X3 2.5
                at 2500us release X1
                at 3ms pull X1 down
                """;
        assertEquals(
                """
                $timescale 1 ns $end
                $scope module test $end
                $var wire 1 ! X1 $end
                $var wire 1 " X2 $end
                $var wire 1 # X3 $end
                $upscope $end
                $enddefinitions $end
                #0
                $dumpvars
                z!
                z"
                z#
                $end
                #1000000
                1!
                1"
                #1500000
                0#
                #2000000
                1#
                #2500000
                z!
                z"
                #3000000
                0!
                0"
                #10000000
                """,
                trace(scenario, 10, "X1", "X2", "X3"));
    }

    @Test
    void aContactBouncesWhenItClosesAndWhenItOpens() {
        String trace = trace("at 1ms press USR for 10ms bouncing 0.5ms", 20, "SW");
        assertEquals(
                """
                #1000000
                0!
                #1200000
                1!
                #1400000
                0!
                #11000000
                1!
                #11200000
                0!
                #11400000
                1!
                #20000000
                """,
                trace.substring(trace.indexOf("#1000000\n")));
    }

    @Test
    void twoNamesOfAPinShareItsHistory() {
        String trace = trace("every 1ms until 3ms drive X17 low", 5, "X17", "SW");
        assertEquals(1, trace.split("\n0!", -1).length - 1);
    }

    @Test
    void partsArePutOnTheBoardAndSpokenTo() {
        List<String> told = new ArrayList<>();
        PartKind kind =
                new PartKind() {
                    @Override
                    public String name() {
                        return "bell";
                    }

                    @Override
                    public Part connect(VirtualBoard on, List<String> arguments) {
                        told.addAll(arguments);
                        return words -> told.add(on.nanos() + " " + words);
                    }
                };
        play("part bell door X1 loud\nat 3ms tell door ring twice", kind);
        board.hardware.clock.waitUntil(5_000_000);
        assertEquals(List.of("X1", "loud", "3000000 [ring, twice]"), told);
    }

    @Test
    void powerOffEndsAProgram() {
        play("at 5ms power off");
        assertEquals("3\n", board.run("import pyb\nprint(3)\nwhile True:\n    pyb.wfi()\n"));
        assertEquals(5, board.hardware.nanos() / 1_000_000);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "jump X1 | 2: unknown statement jump",
                "wire X1 | 2: expected another pin",
                "wire X1 Z9 | 2: no pin Z9 on PYBV11",
                "wire X1 X2 X3 | 2: unexpected X3",
                "at 5 press USR | 2: not a time: 5",
                "at 5min press USR | 2: not a time: 5min",
                "at -5ms press USR | 2: not a number: -5",
                "at 5ms fly | 2: unknown action fly",
                "at 5ms drive X1 up | 2: expected high or low, not up",
                "at 5ms drive Z9 high | 2: no pin Z9 on PYBV11",
                "at 5ms volts X1 lots | 2: not a number: lots",
                "every 5ms drive X1 high | 2: expected until",
                "part bell door | 2: no part bell",
                "at 5ms tell door ring | 2: no part has been named door",
                "at 5ms volts X1 5 | 2: 5.0 V is not between 0 and 3.3",
            })
    void whatIsWrongIsToldWithItsLine(String line, String complaint) {
        ScenarioException e =
                assertThrows(
                        ScenarioException.class,
                        () -> {
                            play("# a comment\n" + line + "\n");
                            board.hardware.clock.waitUntil(10_000_000);
                        });
        assertEquals("test.scenario:" + complaint, e.getMessage());
    }
}
