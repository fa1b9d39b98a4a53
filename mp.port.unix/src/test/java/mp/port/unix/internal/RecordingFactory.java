package mp.port.unix.internal;

import mp.core.Vm;
import mp.core.VmConfig;
import mp.core.VmFactory;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Makes VMs that note what they are told; a source or a name says how its run ends. */
final class RecordingFactory implements VmFactory {
    final List<String> calls = new ArrayList<>();
    VmConfig config;

    @Override
    public Vm create(VmConfig config) {
        this.config = config;
        return new Recorder();
    }

    private final class Recorder implements Vm {
        private Consumer<byte[]> sink;

        private Outcome end(String call) {
            calls.add(call);
            if (call.contains("raise")) {
                byte[] text = "traceback\n".getBytes(StandardCharsets.US_ASCII);
                if (sink == null) {
                    config.host().console().write(text, 0, text.length);
                } else {
                    sink.accept(text);
                }
                return new Outcome(End.EXCEPTION, call.contains("Keyboard") ? 130 : 1, null);
            }
            if (call.contains("exit")) {
                return new Outcome(End.EXIT, 5, call.contains("why") ? "why" : null);
            }
            return new Outcome(End.NORMAL, 0, null);
        }

        @Override
        public Outcome run(byte[] source, String name, Input input) {
            return end("run " + new String(source, StandardCharsets.UTF_8) + " " + name);
        }

        @Override
        public Outcome runFile(String path) {
            return end("file " + path);
        }

        @Override
        public Outcome runModule(String name) {
            return end("module " + name);
        }

        @Override
        public Outcome compileOnly(byte[] source, String name) {
            return end("compile " + new String(source, StandardCharsets.UTF_8) + " " + name);
        }

        @Override
        public void tracebackTo(Consumer<byte[]> sink) {
            this.sink = sink;
        }

        @Override
        public Outcome atExit() {
            calls.add("atexit");
            return new Outcome(End.NORMAL, 0, null);
        }

        @Override
        public boolean interrupt() {
            return calls.add("interrupt");
        }

        @Override
        public VmInfo info() {
            throw new UnsupportedOperationException();
        }

        @Override
        public void close() {
            calls.add("close");
        }
    }
}
