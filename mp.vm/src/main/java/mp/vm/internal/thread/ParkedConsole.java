package mp.vm.internal.thread;

import mp.core.Console;
import mp.core.TypedLine;
import mp.vm.internal.run.VmRuntime;

/** The console as one thread sees it: while it waits for input, it is parked. */
record ParkedConsole(ThreadSet threads, VmRuntime rt, Console console) implements Console {
    @Override
    public void write(byte[] data, int from, int n) {
        console.write(data, from, n);
    }

    @Override
    public void writeError(byte[] data, int from, int n) {
        console.writeError(data, from, n);
    }

    @Override
    public int read(byte[] to, int from, int n) {
        boolean guarded = threads.block(rt);
        try {
            return console.read(to, from, n);
        } finally {
            threads.unblock(rt, guarded);
        }
    }

    @Override
    public void writeBinary(byte[] data, int from, int n) {
        console.writeBinary(data, from, n);
    }

    @Override
    public int available() {
        return console.available();
    }

    @Override
    public TypedLine typeLine(Runnable woken) {
        boolean guarded = threads.block(rt);
        try {
            return console.typeLine(() -> {
                threads.unblock(rt, guarded);
                try {
                    woken.run();
                } finally {
                    threads.block(rt);
                }
            });
        } finally {
            threads.unblock(rt, guarded);
        }
    }

    @Override
    public boolean interactive() {
        return console.interactive();
    }

    @Override
    public void flush() {
        console.flush();
    }
}
