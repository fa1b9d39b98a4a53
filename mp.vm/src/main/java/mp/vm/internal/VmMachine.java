package mp.vm.internal;

import mp.core.Vm;
import mp.core.VmConfig;
import mp.core.VmLimits;
import mp.core.code.CompiledModule;
import mp.core.code.CompilerOptions;
import mp.core.memory.Allocator;
import mp.core.memory.Collector;
import mp.core.memory.HeapExhausted;
import mp.core.memory.Kind;
import mp.core.memory.Memory;
import mp.core.memory.Roots;
import mp.core.model.ObjectModel;
import mp.core.options.Option;
import mp.core.runtime.PyException;
import mp.core.runtime.Text;
import mp.core.runtime.VmStopped;
import mp.vm.internal.load.Compiling;
import mp.vm.internal.load.Files;
import mp.vm.internal.load.Frozen;
import mp.vm.internal.load.Importer;
import mp.vm.internal.load.MemoryReport;
import mp.vm.internal.load.Modules;
import mp.vm.internal.load.Prompting;
import mp.vm.internal.load.Running;
import mp.vm.internal.object.ClassObject;
import mp.vm.internal.object.Emergency;
import mp.vm.internal.object.Exceptions;
import mp.vm.internal.object.Names;
import mp.vm.internal.run.CodeLoader;
import mp.vm.internal.run.VmRuntime;
import mp.vm.internal.run.VmState;
import mp.vm.internal.thread.ThreadSet;
import mp.vm.tier.LoopCompiler;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/** A VM: its memory, its main thread, and how runs begin and end. */
final class VmMachine implements Vm, Roots {
    private final VmState state;
    private final Collector collector;
    private final Allocator allocator;
    private final VmRuntime main;
    private final Turn turn;

    /** Where tracebacks go, null for standard output. */
    private Consumer<byte[]> tracebacks;

    VmMachine(VmConfig config, Parts parts, ObjectModel model) {
        LoopCompiler loops = parts.tier() == null ? null : parts.tier().open(model);
        this.state =
                new VmState(
                        config,
                        parts.declarations(),
                        frozen(config, parts),
                        parts.compiler(),
                        loops,
                        this::nudge);
        this.turn = new Turn(state);
        Memory memory = Memory.of(model.wordBytes, config.limits().heapBytes());
        this.collector = parts.collector().create(memory, this, config.stress());
        this.main = mainThread(memory, collector, model);
        this.allocator = main.allocator;
        enter();
        try {
            begin();
        } finally {
            leave();
        }
    }

    private static Frozen frozen(VmConfig config, Parts parts) {
        boolean some =
                config.options().on(Option.MODULE_FROZEN_STR)
                        || config.options().on(Option.MODULE_FROZEN_MPY);
        return some ? new Frozen(parts.frozen(), config.options()) : null;
    }

    private VmRuntime mainThread(Memory memory, Collector collector, ObjectModel model) {
        if (state.config.options().on(Option.PY_THREAD)) {
            state.threads = ThreadSet.of(state, collector);
            state.main = state.threads.add(model, memory);
        } else {
            state.main = new VmRuntime(state, model, new Allocator(memory, collector));
        }
        return state.main;
    }

    /** Makes what a VM has from the start. */
    private void begin() {
        VmLimits limits = state.config.limits();
        if (state.devices != null) {
            state.devices.connect(() -> main.pending = true);
        }
        state.optLevel = state.config.compiling().optLevel();
        state.output.interactive(state.config.host().console().interactive());
        state.roots.memoryError = Exceptions.fresh(main, Kind.MEMORY_ERROR);
        if (state.config.options().on(Option.ENABLE_EMERGENCY_EXCEPTION_BUF)) {
            state.emergency = new Emergency();
            int size = state.config.options().get(Option.EMERGENCY_EXCEPTION_BUF_SIZE);
            state.emergency.allocate(main, size);
        }
        state.roots.modules = main.newDict(4);
        long module = Modules.create(main, main.qstr("__main__"));
        state.roots.mainGlobals = Modules.globals(main, module);
        main.dictPut(state.roots.modules, main.qstr("__main__"), module);
        main.globals = state.roots.mainGlobals;
        main.locals = state.roots.mainGlobals;
        main.release(0);
        state.limits.allow(limits.steps(), limits.wallNanos());
    }

    /** Called by the state alone, which wakes the threads that wait as well. */
    private void nudge() {
        if (state.threads == null) {
            main.pending = true;
        } else {
            state.threads.nudge();
        }
    }

    @Override
    public Outcome run(byte[] source, String name, Input input) {
        return guarded(() -> {
            Running.needCompiler(main);
            boolean single = input == Input.SINGLE;
            CompilerOptions.Input kind =
                    single ? CompilerOptions.Input.SINGLE : CompilerOptions.Input.FILE;
            if (!single) {
                setFile(name);
            }
            execute(Compiling.compile(main, source, name, kind, input != Input.FILE));
        });
    }

    private void setFile(String name) {
        if (!state.config.options().on(Option.MODULE___FILE__)) {
            return;
        }
        int mark = main.mark();
        main.dictPut(state.roots.mainGlobals, Names.FILE.word(main), main.qstr(name));
        main.release(mark);
    }

    private void execute(CompiledModule module) {
        long globals = state.roots.mainGlobals;
        long function = CodeLoader.load(main, module, globals);
        Running.call(main, function, globals, globals);
    }

    @Override
    public Outcome runFile(String path) throws IOException {
        byte[] data = Files.read(main, path);
        if (path.endsWith(".mpy")) {
            return guarded(() -> {
                setFile(path);
                execute(Files.readMpy(main, data));
            });
        }
        return run(data, path, Input.FILE);
    }

    @Override
    public Outcome runModule(String name) {
        return guarded(() -> Importer.runMain(main, name));
    }

    @Override
    public Outcome compileOnly(byte[] source, String name) {
        return guarded(() -> {
            Running.needCompiler(main);
            Compiling.compile(main, source, name, CompilerOptions.Input.FILE, false);
        });
    }

    private Outcome guarded(Runnable body) {
        Outcome outcome = attempt(body);
        state.output.flush();
        return outcome;
    }

    @Override
    public void tracebackTo(Consumer<byte[]> sink) {
        tracebacks = sink;
    }

    @Override
    public String prompt(boolean continued) {
        allocator.locked = 0;
        String[] text = new String[1];
        String otherwise = continued ? "... " : ">>> ";
        attempt(() -> text[0] = Prompting.prompt(main, continued ? "ps2" : "ps1", otherwise));
        return text[0] == null ? otherwise : text[0];
    }

    @Override
    public List<String> complete(String text) {
        List<String> names = new ArrayList<>();
        attempt(() -> names.addAll(Prompting.complete(main, text)));
        state.output.flush();
        return names;
    }

    @Override
    public Outcome atExit() {
        long exit = state.roots.slots[0];
        state.roots.slots[0] = 0;
        return guarded(() -> {
            if (exit != 0) {
                main.call(exit);
            }
        });
    }

    @Override
    public void tellMemory() {
        if (state.config.options().on(Option.PY_MICROPYTHON_MEM_INFO)) {
            guarded(() -> MemoryReport.print(main, false));
        }
    }

    private Outcome attempt(Runnable body) {
        enter();
        turn.begin();
        try {
            return ending(body);
        } catch (VmStopped e) {
            allocator.locked = 0;
            return new Outcome(End.STOPPED, 1, e.getMessage());
        } catch (HeapExhausted e) {
            throw new IllegalStateException("exhaustion outside the runtime", e);
        } finally {
            turn.end();
            main.release(0);
            main.depth = 0;
            leave();
        }
    }

    private void enter() {
        main.thread = Thread.currentThread();
        if (state.threads != null) {
            state.threads.enter(main);
        }
    }

    private void leave() {
        if (state.threads != null) {
            state.threads.leave(main);
        }
        main.thread = null;
    }

    private Outcome ending(Runnable body) {
        try {
            PyException thrown = null;
            try {
                main.attend();
                body.run();
            } catch (PyException e) {
                thrown = e;
            }
            // An interrupt that was accepted is raised, in place of what else ended the run.
            if (turn.end()) {
                thrown = main.raiseWith(Kind.KEYBOARD_INTERRUPT, 0);
            }
            if (thrown != null) {
                throw thrown;
            }
            return new Outcome(End.NORMAL, 0, null);
        } catch (PyException e) {
            allocator.locked = 0;
            return uncaught(main.caught());
        }
    }

    private Outcome uncaught(long e) {
        if (main.isInstance(e, Kind.SYSTEM_EXIT)) {
            long value = Exceptions.value(main, e);
            if (value == main.none) {
                return new Outcome(End.EXIT, 0, null);
            }
            if (main.isInt(value)) {
                return new Outcome(End.EXIT, (int) main.toLongTruncated(value) & 0xff, null);
            }
            Text text = new Text();
            printing(text, () -> main.print(text, value, false));
            return new Outcome(End.EXIT, 1, text.toString());
        }
        Text text = new Text();
        printing(text, () -> Exceptions.printTraceback(main, text, e));
        if (tracebacks == null) {
            state.output.write(text.array(), 0, text.length());
        } else {
            state.output.flush();
            tracebacks.accept(Arrays.copyOf(text.array(), text.length()));
        }
        boolean interrupt =
                ClassObject.isSubclass(
                        main, main.typeOf(e), main.typeWord(Kind.KEYBOARD_INTERRUPT));
        return new Outcome(End.EXCEPTION, interrupt ? 130 : 1, null);
    }

    /** Prints what may run Python code; where that fails, the rest of the text is missing. */
    private void printing(Text text, Runnable print) {
        try {
            print.run();
        } catch (PyException nested) {
            text.add("\n");
            main.exception = 0;
        }
    }

    @Override
    public boolean interrupt() {
        return turn.interrupt();
    }

    @Override
    public void allow(long steps, long nanos) {
        state.limits.allow(steps, nanos);
    }

    @Override
    public int interruptCharacter() {
        return state.interruptChar;
    }

    @Override
    public void idle() {
        guarded(main::attend);
    }

    @Override
    public VmInfo info() {
        if (state.threads == null) {
            return numbers();
        }
        VmInfo[] info = new VmInfo[1];
        state.threads.whileParked(() -> info[0] = numbers());
        return info[0];
    }

    private VmInfo numbers() {
        Collector.Statistics s = collector.statistics();
        return new VmInfo(
                collector.used(allocator),
                state.config.limits().heapBytes(),
                s.collections(),
                s.allocations());
    }

    @Override
    public void close() {
        state.stop = "closed";
        state.limits.release();
        state.nudge();
    }

    @Override
    public void visit(Visitor visitor) {
        state.visit(visitor);
        if (state.threads == null) {
            main.visit(visitor);
        } else {
            state.threads.visit(visitor);
        }
    }

    @Override
    public boolean standStill() {
        return state.threads != null && state.threads.stopOthers();
    }

    @Override
    public void marked() {
        state.marked();
    }

    @Override
    public void finalise(long address) {
        state.finalisers.add(address);
        main.pending = true;
    }
}
