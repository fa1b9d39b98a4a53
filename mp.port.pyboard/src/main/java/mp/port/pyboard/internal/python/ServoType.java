package mp.port.pyboard.internal.python;

import mp.core.declare.PyFunction;
import mp.core.declare.PyType;
import mp.core.declare.Slot;
import mp.core.declare.Slot.Of;
import mp.core.runtime.Runtime;
import mp.core.runtime.Text;
import mp.port.pyboard.internal.bus.Servo;
import mp.port.pyboard.internal.bus.Servo.Calibration;
import mp.port.pyboard.internal.hardware.Hardware;

/** {@code pyb.Servo}: a connector for a servo motor, once for each VM. */
@PyType(value = "Servo", payload = true)
public final class ServoType {
    private static final int SIZE = 32;

    /** Scripts say widths in microseconds. */
    private static final int UNIT = 10;

    private final int number;
    private final Servo servo;

    private ServoType(int number, Servo servo) {
        this.number = number;
        this.servo = servo;
    }

    /** {@code Servo(number)}. */
    @Slot(Of.MAKE)
    static long make(Runtime rt, long type, int base, int n, int nKw) {
        rt.checkArgs(n, nKw, 1, 1);
        int number = rt.toInt(rt.arg(base));
        if (number < 1 || number > Servo.COUNT) {
            throw rt.valueError("Servo(" + number + ") doesn't exist");
        }
        Servo servo = Hardware.of(rt).buses.servo(number);
        long self = Singles.get(rt, ServoTypeTable.TABLE, number);
        if (self == 0) {
            ServoType made = new ServoType(number, servo);
            self = rt.newPayload(ServoTypeTable.TABLE.ordinal, 1, made, SIZE);
            Singles.put(rt, ServoTypeTable.TABLE, number, self);
        }
        servo.start();
        return self;
    }

    @Slot(Of.PRINT)
    static boolean print(Runtime rt, Text out, long self, boolean repr) {
        ServoType type = (ServoType) rt.memory.payload(self);
        out.add("<Servo ").add((long) type.number).add(" at ");
        out.add((long) UNIT * type.servo.width()).add("us>");
        return true;
    }

    /** Reads or sets the width of the pulse in microseconds. */
    @PyFunction(value = "pulse_width", optional = 1)
    long pulseWidth(Runtime rt, long width) {
        if (width == 0) {
            return rt.newInt(UNIT * servo.width());
        }
        servo.move(rt.toInt(width) / UNIT, 0);
        return rt.none;
    }

    /** Reads or sets which widths are least, most, centre, 90 degrees and speed 100. */
    @PyFunction(min = 1)
    long calibration(Runtime rt, int base, int n) {
        Calibration old = servo.calibration();
        if (n == 0) {
            int[] widths = {
                old.least(),
                old.most(),
                old.centre(),
                old.centre() + old.angle90(),
                old.centre() + old.speed100()
            };
            int from = rt.mark();
            for (int width : widths) {
                rt.keep(rt.model.smallInt(UNIT * width));
            }
            return rt.newTuple(from, widths.length);
        }
        if (n != 3 && n != 5) {
            throw rt.typeError("calibration expecting 1, 4 or 6 arguments, got " + (n + 1));
        }
        int[] given = new int[n];
        for (int i = 0; i < n; i++) {
            given[i] = rt.toInt(rt.arg(base + i)) / UNIT;
        }
        int angle = n == 5 ? given[3] - given[2] : old.angle90();
        int speed = n == 5 ? given[4] - given[2] : old.speed100();
        servo.calibrate(new Calibration(given[0], given[1], given[2], angle, speed));
        return rt.none;
    }

    /** Reads or sets the angle in degrees, moving there in so many milliseconds. */
    @PyFunction(optional = 2)
    long angle(Runtime rt, long angle, long time) {
        return turn(rt, angle, time, servo.calibration().angle90(), 90);
    }

    /** Reads or sets the speed, -100 to 100, getting there in so many milliseconds. */
    @PyFunction(optional = 2)
    long speed(Runtime rt, long speed, long time) {
        return turn(rt, speed, time, servo.calibration().speed100(), 100);
    }

    private long turn(Runtime rt, long value, long time, int full, int scale) {
        int centre = servo.calibration().centre();
        if (value == 0) {
            return rt.newInt((servo.width() - centre) * scale / full);
        }
        int off = (int) (full * rt.toDouble(value) / scale);
        servo.move(centre + off, time == 0 ? 0 : rt.toInt(time));
        return rt.none;
    }
}
