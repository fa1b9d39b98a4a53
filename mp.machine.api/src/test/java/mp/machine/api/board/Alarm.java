package mp.machine.api.board;

import mp.core.runtime.Devices;
import mp.core.runtime.PyException;
import mp.core.runtime.Runtime;
import mp.core.runtime.Text;

import java.nio.charset.StandardCharsets;

/** Devices with one interrupt, whose handler is called with a number. */
public final class Alarm implements Devices {
    private final Board board;
    private final boolean always;
    private Runnable attention;
    private boolean raised;
    private int turns;
    private int polls;

    /**
     * An alarm.
     *
     * @param always whether it wants to see every poll
     */
    public Alarm(Board board, boolean always) {
        this.board = board;
        this.always = always;
    }

    @Override
    public void connect(Runnable look) {
        attention = look;
        if (always) {
            look.run();
        }
    }

    void raise() {
        raised = true;
        attention.run();
    }

    /** How often the interpreter turned. */
    public int turns() {
        return turns;
    }

    /** How often a native polled that worked. */
    public int polls() {
        return polls;
    }

    @Override
    public void turn() {
        turns++;
    }

    @Override
    public boolean poll(Runtime rt) {
        polls++;
        return always;
    }

    @Override
    public boolean serve(Runtime rt) {
        if (raised) {
            raised = false;
            int mark = rt.mark();
            try {
                rt.callLocked(rt.state(AlarmModuleTable.TABLE), rt.newInt(5));
            } catch (PyException e) {
                Text text = new Text();
                rt.printTraceback(text, rt.caught());
                byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
                board.writeError(bytes, 0, bytes.length);
            }
            rt.release(mark);
        }
        return always;
    }
}
