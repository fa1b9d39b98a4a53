package mp.vm.internal.trace;

import mp.core.declare.PyType;
import mp.core.declare.Slot;
import mp.core.runtime.Runtime;
import mp.core.runtime.Text;
import mp.vm.internal.run.Code;
import mp.vm.internal.run.CodeValue;
import mp.vm.internal.run.VmRuntime;

/**
 * A frame as a trace function sees it: a copy, which the tracer keeps up to date while the frame
 * runs. Its slots: 1 the code, 2 the globals, 3 the line, 4 the offset of the instruction, 5 the
 * trace function of the frame or 0, 6 the frame of the caller or None.
 */
@PyType(value = "frame", option = "MICROPY_PY_SYS_SETTRACE")
public final class FrameType {
    static final int CODE = 1;
    static final int GLOBALS = 2;
    static final int LINE = 3;
    static final int OFFSET = 4;
    static final int CALLBACK = 5;
    static final int BACK = 6;
    private static final int SLOTS = 6;

    private FrameType() {}

    /** The frame of a function, without a caller and of no line yet; kept. */
    static long make(VmRuntime rt, long function, Code code) {
        long globals = rt.memory.get(rt.memory.get(function, 1), Code.GLOBALS);
        long value = CodeValue.ofFunction(rt, code);
        long frame = rt.newObject(FrameTypeTable.TABLE.ordinal, SLOTS);
        rt.slot(frame, CODE, value);
        rt.slot(frame, GLOBALS, globals);
        rt.slot(frame, BACK, rt.none);
        place(rt, frame, 0, 0);
        return frame;
    }

    /** Says where a frame stands. */
    static void place(VmRuntime rt, long frame, int line, int offset) {
        rt.slot(frame, LINE, rt.model.smallInt(line));
        rt.slot(frame, OFFSET, rt.model.smallInt(offset));
    }

    /** The line of a frame. */
    static int line(VmRuntime rt, long frame) {
        return (int) rt.model.intValue(rt.slot(frame, LINE));
    }

    @Slot(Slot.Of.PRINT)
    static boolean print(VmRuntime rt, Text out, long self, boolean repr) {
        CodeValue code = CodeValue.of(rt, rt.slot(self, CODE));
        var names = code.module().qstrs();
        out.add("<frame at 0x").add(Long.toHexString(rt.vm.address(self)));
        out.add(", file '").add(names.get(0));
        out.add("', line ").add((long) line(rt, self));
        out.add(", code ").add(names.get(code.function().prelude().name())).add(">");
        return true;
    }

    @Slot(Slot.Of.ATTR)
    static long attr(VmRuntime rt, long self, long name, long value) {
        if (value != Runtime.LOAD) {
            return 0;
        }
        return switch (rt.string(name)) {
            case "f_back" -> rt.slot(self, BACK);
            case "f_code" -> rt.slot(self, CODE);
            case "f_globals" -> rt.slot(self, GLOBALS);
            case "f_lasti" -> rt.slot(self, OFFSET);
            case "f_lineno" -> rt.slot(self, LINE);
            default -> 0;
        };
    }
}
