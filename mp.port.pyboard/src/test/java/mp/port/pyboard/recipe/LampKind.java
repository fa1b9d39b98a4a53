package mp.port.pyboard.recipe;

import mp.port.pyboard.Driver;
import mp.port.pyboard.Level;
import mp.port.pyboard.Part;
import mp.port.pyboard.PartKind;
import mp.port.pyboard.VirtualBoard;

import java.util.List;

/** A lamp between a pin and ground, and a second pin that is high while the lamp is lit. */
public final class LampKind implements PartKind {
    @Override
    public String name() {
        return "lamp";
    }

    @Override
    public Part connect(VirtualBoard board, List<String> arguments) {
        Driver sensor = board.pin(arguments.get(1)).driver();
        boolean[] screwed = {true};
        board.pin(arguments.get(0))
                .watch((nanos, level) -> sensor.drive(screwed[0] && level == Level.HIGH));
        return words -> {
            screwed[0] = false;
            sensor.drive(false);
        };
    }
}
