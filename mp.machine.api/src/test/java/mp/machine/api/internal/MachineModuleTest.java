package mp.machine.api.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import mp.compiler.PyCompiler;
import mp.core.Vm;
import mp.core.Vm.Input;
import mp.core.VmConfig;
import mp.core.VmFactory;
import mp.core.VmLimits;
import mp.core.memory.CollectorFactory.Stress;
import mp.core.options.FeatureLevel;
import mp.core.options.Option;
import mp.core.options.Options;
import mp.core.runtime.Host;
import mp.gc.internal.MarkSweepFactory;
import mp.machine.api.board.Board;
import mp.model.nanbox.internal.NanboxModel;
import mp.model.stuffed.internal.StuffedModel;
import mp.model.tagged.internal.TaggedModels;
import mp.vm.internal.MachineFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** The module on a board; what can be seen without one is in the corpus, in tests/machine. */
class MachineModuleTest {
    private static final VmFactory FACTORY =
            new MachineFactory(
                    List.of(new MarkSweepFactory()),
                    List.of(new TaggedModels(), new NanboxModel(), new StuffedModel()),
                    List.of(new Declared(), new mp.machine.api.board.Declared()),
                    new PyCompiler());
    private static final Options OPTIONS =
            Options.at(FeatureLevel.EXTRA, "test")
                    .with(
                            Map.of(
                                    Option.PY_MACHINE, 1,
                                    Option.PY_MACHINE_MEMX, 1,
                                    Option.PY_MACHINE_PIN_BASE, 1,
                                    Option.PY_MACHINE_PULSE, 1,
                                    Option.PY_MACHINE_SIGNAL, 1));
    private static final String MEMORY =
            """
            from machine import mem8, mem16, mem32
            BASE = 0x40000000
            mem32[BASE] = 0x89abcdef
            mem16[BASE + 4] = -2
            mem8[BASE + 6] = 0x1ff
            print(mem32[BASE], mem16[BASE + 2], mem8[BASE], mem32[BASE + 4])
            try:
                mem32[BASE + 16]
            except ValueError as e:
                print(e)
            """;
    private static final String REMEMBERED =
            """
            2309737967 35243 239 16777214
            nothing at address 40000010
            """;

    private final Board board = new Board();

    private String printed(String source, Options options, Host host, Stress stress) {
        VmConfig config = VmConfig.of(options, VmLimits.DEFAULT, host).withStress(stress);
        try (Vm vm = FACTORY.create(config)) {
            vm.run(source.getBytes(StandardCharsets.UTF_8), "test", Input.FILE);
            return board.output();
        }
    }

    private String printed(String source) {
        return printed(source, OPTIONS, board.host(), Stress.OFF);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3})
    void memoryIsThatOfTheBoard(int representation) {
        Options options = OPTIONS.with(Option.OBJ_REPR, representation);
        assertEquals(REMEMBERED, printed(MEMORY, options, board.host(), Stress.OFF));
    }

    @Test
    void memoryHasItsAddressesWithWordsOf32Bits() {
        Options options =
                OPTIONS.with(
                        Map.of(
                                Option.OBJ_REPR, 2,
                                Option.WORD_BYTES, 4,
                                Option.FLOAT_IMPL, 1));
        assertEquals(REMEMBERED, printed(MEMORY, options, board.host(), Stress.OFF));
    }

    @Test
    void withoutABusThereIsNothing() {
        String source =
                """
                import machine
                try:
                    machine.mem8[0] = 1
                except ValueError as e:
                    print(e)
                """;
        assertEquals(
                "nothing at address 00000000\n",
                printed(source, OPTIONS, board.bare(), Stress.OFF));
    }

    @ParameterizedTest
    @EnumSource(Stress.class)
    void aSignalWorksOnThePinsOfTheBoard(Stress stress) {
        String source =
                """
                from machine import Signal
                from board import Lamp
                lamp = Lamp("red")
                signal = Signal(lamp, invert=True)
                signal.on()
                print(lamp.level(), signal())
                signal(0)
                print(lamp.level(), signal.value())
                again = Signal(Signal(signal, invert=True))
                again.on()
                print(lamp.level(), again(), signal())
                """;
        assertEquals("0 1\n1 0\n1 1 0\n", printed(source, OPTIONS, board.host(), stress));
    }

    @ParameterizedTest
    @EnumSource(Stress.class)
    void aSignalTakesTheArgumentsOfAPin(Stress stress) {
        String source =
                """
                from machine import Signal
                print(Signal("red")(), Signal("red", value=1)())
                print(Signal("red", value=1, invert=True)(), Signal("red", invert=True)())
                for arguments in ((), ("red", "green")):
                    try:
                        Signal(*arguments)
                    except TypeError:
                        print("TypeError")
                """;
        assertEquals(
                "0 1\n1 1\nTypeError\nTypeError\n", printed(source, OPTIONS, board.host(), stress));
    }

    @Test
    void withoutPinsOfABoardASignalTakesOnlyAPin() {
        String source =
                """
                from machine import Signal
                for pins in ((), (1, 2)):
                    try:
                        Signal(*pins)
                    except TypeError as e:
                        print(e.args)
                """;
        assertEquals("()\n()\n", printed(source, OPTIONS, board.bare(), Stress.OFF));
    }

    @Test
    void aPulseIsMeasured() {
        String source =
                """
                import board, machine
                class Pulse(machine.PinBase):
                    def value(self):
                        return 100 < board.micros() < 200
                pulse = Pulse()
                width = machine.time_pulse_us(pulse, 1)
                print(90 < width < 110, machine.time_pulse_us(pulse, 1, 50))
                print(machine.time_pulse_us(pulse, 0, 50))
                """;
        assertEquals("True -2\n-1\n", printed(source));
    }
}
