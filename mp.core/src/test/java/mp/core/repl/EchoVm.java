package mp.core.repl;

import mp.core.Vm;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Notes what it is to run. Source that says raise or exit ends that way. */
final class EchoVm implements Vm {
    final List<String> ran = new ArrayList<>();
    List<String> names = List.of();
    String asked = "";
    private final ScriptedTerminal terminal;
    private Consumer<byte[]> sink;

    EchoVm(ScriptedTerminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Outcome run(byte[] source, String name, Input input) {
        String text = new String(source, StandardCharsets.ISO_8859_1);
        ran.add(input + " " + text);
        show((terminal.raw ? "RAW!" : "") + "[out]\n");
        if (text.contains("exit")) {
            return new Outcome(End.EXIT, 3, null);
        }
        if (!text.contains("raise")) {
            return new Outcome(End.NORMAL, 0, null);
        }
        if (sink == null) {
            show("[traceback]\n");
        } else {
            sink.accept("[traceback]\n".getBytes(StandardCharsets.US_ASCII));
        }
        return new Outcome(End.EXCEPTION, 1, null);
    }

    private void show(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
        terminal.write(bytes, 0, bytes.length);
    }

    @Override
    public void tracebackTo(Consumer<byte[]> sink) {
        this.sink = sink;
    }

    @Override
    public List<String> complete(String text) {
        asked = text;
        return names;
    }

    @Override
    public Outcome runFile(String path) {
        throw new UnsupportedOperationException(path);
    }

    @Override
    public Outcome runModule(String name) {
        throw new UnsupportedOperationException(name);
    }

    @Override
    public Outcome compileOnly(byte[] source, String name) {
        throw new UnsupportedOperationException(name);
    }

    @Override
    public boolean interrupt() {
        return false;
    }

    @Override
    public VmInfo info() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() {}
}
