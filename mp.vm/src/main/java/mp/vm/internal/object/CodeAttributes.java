package mp.vm.internal.object;

import mp.core.code.RawCode;
import mp.core.code.SourceLines;
import mp.core.declare.ServesOption;
import mp.core.runtime.Text;
import mp.vm.internal.container.IteratorType;
import mp.vm.internal.run.CodeValue;
import mp.vm.internal.run.VmRuntime;

import java.util.Arrays;

/** What code objects tell of themselves: the attributes {@code co_*}. */
@ServesOption("MICROPY_PY_FUNCTION_ATTRS_CODE")
final class CodeAttributes {
    private CodeAttributes() {}

    /** An attribute, or 0. */
    static long get(VmRuntime rt, long self, String name) {
        CodeValue code = CodeValue.of(rt, self);
        RawCode raw = code.function();
        return switch (name) {
            case "co_code" -> rt.newBytes(opcodes(raw));
            case "co_consts" -> constants(rt, code);
            case "co_filename" -> name(rt, code, 0);
            case "co_firstlineno" -> rt.newInt(SourceLines.at(raw, 0));
            case "co_name" -> name(rt, code, raw.prelude().name());
            case "co_names" -> rt.slot(self, CodeValue.NAMES);
            case "co_lnotab" -> rt.newBytes(SourceLines.changes(raw));
            default -> 0;
        };
    }

    private static byte[] opcodes(RawCode raw) {
        return Arrays.copyOfRange(
                raw.bytecode(), raw.prelude().codeOffset(), raw.bytecode().length);
    }

    private static long name(VmRuntime rt, CodeValue code, int index) {
        return rt.model.qstr(rt.vm.qstrs.intern(code.module().qstrs().get(index)));
    }

    /** The code of the functions that it makes, then None. */
    private static long constants(VmRuntime rt, CodeValue code) {
        int base = rt.mark();
        int n = code.function().children().size();
        for (int i = 0; i < n; i++) {
            code.child(rt, i);
        }
        rt.keep(rt.none);
        return rt.newTuple(base, n + 1);
    }

    /** An iterator over tuples of two offsets and the line of the code between them. */
    static long lines(VmRuntime rt, long self) {
        int base = rt.mark();
        for (SourceLines.Range r : SourceLines.ranges(CodeValue.of(rt, self).function())) {
            int mark = rt.mark();
            long start = rt.model.smallInt(r.start());
            long end = rt.model.smallInt(r.end());
            rt.replace(mark, rt.newTuple(start, end, rt.model.smallInt(r.line())));
        }
        long ranges = rt.newTuple(base, rt.mark() - base);
        return IteratorType.make(rt, IteratorType.SEQUENCE, ranges);
    }

    /** {@code <code object f at 0x..., file "f.py", line 1>}. */
    static void print(VmRuntime rt, Text out, long self) {
        CodeValue code = CodeValue.of(rt, self);
        out.add("<code object ").add(rt.bytes(name(rt, code, code.function().prelude().name())));
        out.add(" at 0x").add(Long.toHexString(rt.vm.address(self)));
        out.add(", file \"").add(rt.bytes(name(rt, code, 0)));
        out.add("\", line ").add((long) code.definition().line()).add(">");
    }
}
