package mp.vm.internal.load;

import mp.core.code.FunctionFile;
import mp.core.code.MpyWriter;
import mp.core.declare.PyFunction;
import mp.core.declare.PyModule;
import mp.core.memory.Kind;
import mp.core.runtime.BufferView;
import mp.vm.internal.run.CodeValue;
import mp.vm.internal.run.VmRuntime;

import java.util.Arrays;

/** {@code marshal}: code as the bytes of a {@code .mpy} file. */
@PyModule(value = "marshal", option = "MICROPY_PY_MARSHAL")
final class MarshalModule {
    private MarshalModule() {}

    /** The bytes of a code object. */
    @PyFunction
    static long dumps(VmRuntime rt, long value) {
        if (!rt.is(value, Kind.CODE)) {
            throw rt.valueError("unmarshallable object");
        }
        CodeValue code = CodeValue.of(rt, value);
        byte[] file = MpyWriter.write(FunctionFile.of(code.module(), code.function()));
        rt.reserve(file.length);
        return rt.newBytes(file);
    }

    /** The code object of bytes. */
    @PyFunction
    static long loads(VmRuntime rt, long data) {
        BufferView view = new BufferView();
        rt.buffer(data, view, false);
        byte[] file = Arrays.copyOfRange(view.array, view.offset, view.offset + view.length);
        return CodeValue.make(rt, Files.readMpy(rt, file), file.length);
    }
}
