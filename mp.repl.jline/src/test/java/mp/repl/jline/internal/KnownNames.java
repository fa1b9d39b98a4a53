package mp.repl.jline.internal;

import mp.core.Vm;

import java.util.List;

/** A VM that completes names and does nothing else. */
final class KnownNames implements Vm {
    private static final List<String> NAMES = List.of("print", "prefix", "range");

    @Override
    public List<String> complete(String text) {
        return NAMES.stream().filter(name -> !text.isEmpty() && name.startsWith(text)).toList();
    }

    @Override
    public Outcome run(byte[] source, String name, Input input) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Outcome runFile(String path) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Outcome runModule(String name) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Outcome compileOnly(byte[] source, String name) {
        throw new UnsupportedOperationException();
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
