package mp.vm.internal.text;

import mp.core.declare.ServesOption;
import mp.core.runtime.BufferView;
import mp.core.text.HexText;
import mp.vm.internal.run.VmRuntime;

/** The methods {@code hex} and {@code fromhex}. */
@ServesOption("MICROPY_PY_BUILTINS_BYTES_HEX")
final class Hexadecimal {
    private Hexadecimal() {}

    /** The digits of a buffer as a str. */
    static long hex(VmRuntime rt, long self, long separator) {
        BufferView view = new BufferView();
        rt.buffer(self, view, false);
        if (view.length == 0) {
            return rt.qstr("");
        }
        int between = separator == 0 ? -1 : firstByte(Octets.immutable(rt, separator));
        rt.reserve(3L * view.length);
        return rt.newStr(HexText.of(view.array, view.offset, view.length, between));
    }

    private static int firstByte(byte[] separator) {
        return separator.length == 0 ? 0 : separator[0];
    }

    /** The bytes that digits stand for. */
    static byte[] parse(VmRuntime rt, long digits) {
        BufferView view = new BufferView();
        rt.buffer(digits, view, false);
        rt.reserve(view.length);
        byte[] bytes = HexText.parse(view.array, view.offset, view.length);
        if (bytes == null) {
            throw rt.valueError("non-hex digit");
        }
        return bytes;
    }
}
