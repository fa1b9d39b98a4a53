package mp.emitter.nativecode.internal;

import mp.core.model.ObjectModel;
import mp.vm.tier.CompiledLoop;
import mp.vm.tier.LoopHost;
import mp.vm.tier.Step;

import java.lang.classfile.Attributes;
import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.MethodModel;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;

/** The class file of a loop: a constructor and {@link CompiledLoop#run}. */
final class LoopClass {
    /** The JVM never compiles a method of this size or more. */
    private static final int NEVER_COMPILED = 8_000;

    /** More cannot fit below that size, so that nothing larger need be written. */
    private static final int MOST_STEPS = 250;

    private static final int MOST_REGISTERS = 64;

    private static final String INIT = ConstantDescs.INIT_NAME;
    private static final MethodTypeDesc NOTHING = ConstantDescs.MTD_void;
    private static final ClassDesc LOOP = described(CompiledLoop.class);
    private static final MethodTypeDesc RUN =
            MethodTypeDesc.of(
                    ConstantDescs.CD_int,
                    described(LoopHost.class),
                    ConstantDescs.CD_long.arrayType(),
                    ConstantDescs.CD_int);

    private LoopClass() {}

    private static ClassDesc described(Class<?> type) {
        return type.describeConstable().orElseThrow();
    }

    /** Whether all steps of a loop can be compiled, and they are not too many. */
    static boolean canHold(NaturalLoop loop) {
        return loop.steps.size() <= MOST_STEPS
                && loop.steps.values().stream().noneMatch(Step.Other.class::isInstance)
                && new Registers(loop).count() <= MOST_REGISTERS;
    }

    /** Writes the class of a loop for one object model. */
    static byte[] write(NaturalLoop loop, ObjectModel model, String packageName) {
        ClassDesc name = ClassDesc.of(packageName, "Loop");
        return ClassFile.of().build(name, type -> write(type, loop, model));
    }

    private static void write(ClassBuilder type, NaturalLoop loop, ObjectModel model) {
        int access = ClassFile.ACC_PUBLIC;
        type.withFlags(access | ClassFile.ACC_FINAL).withSuperclass(LOOP);
        type.withMethodBody(INIT, NOTHING, access, LoopClass::construct);
        type.withMethodBody("run", RUN, access, code -> new LoopWriter(code, loop, model).write());
    }

    private static void construct(CodeBuilder code) {
        code.aload(0).invokespecial(LOOP, INIT, NOTHING).return_();
    }

    /** Whether the JVM would only ever interpret a class that was written. */
    static boolean isTooLarge(byte[] bytes) {
        for (MethodModel method : ClassFile.of().parse(bytes).methods()) {
            if (method.findAttribute(Attributes.code()).orElseThrow().codeLength()
                    >= NEVER_COMPILED) {
                return true;
            }
        }
        return false;
    }
}
