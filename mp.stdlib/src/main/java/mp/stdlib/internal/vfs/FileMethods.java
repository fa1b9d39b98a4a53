package mp.stdlib.internal.vfs;

import mp.core.declare.PyFunction;
import mp.core.declare.Slot;
import mp.core.memory.Header;
import mp.core.runtime.Runtime;
import mp.core.runtime.Stream;
import mp.core.runtime.StreamCalls;
import mp.core.runtime.StreamMethods;
import mp.core.runtime.StreamReads;
import mp.core.runtime.Text;

/** What files of bytes and files of text have in common; their payload is a {@link HostFile}. */
abstract class FileMethods extends StreamMethods {
    /** For subclasses, which are never instantiated. */
    FileMethods() {}

    /** Makes a file object that is closed before it is freed; kept. */
    static long make(Runtime rt, int ordinal, HostFile file) {
        long w = rt.newPayload(ordinal, 1, file, HostFile.SIZE);
        rt.memory.set(w, 0, rt.memory.header(w) | Header.FINALISER);
        return w;
    }

    private static HostFile file(Runtime rt, long self) {
        return (HostFile) rt.memory.payload(self);
    }

    private static HostFile open(Runtime rt, long self) {
        HostFile file = file(rt, self);
        if (file.isClosed()) {
            throw rt.valueError("I/O operation on closed file");
        }
        return file;
    }

    @Slot(Slot.Of.READ)
    static int read(Runtime rt, long self, byte[] to, int from, int n) {
        return open(rt, self).read(to, from, n);
    }

    @Slot(Slot.Of.WRITE)
    static int write(Runtime rt, long self, byte[] data, int from, int n) {
        return open(rt, self).write(data, from, n);
    }

    /** Answers requests; {@code text} tells the kind of file. */
    static long request(Runtime rt, long self, int request, long arg, boolean text) {
        return switch (request) {
            case Stream.IS_TEXT -> text ? 1 : 0;
            case Stream.CLOSE -> Mounts.close(rt, file(rt, self));
            case Stream.FLUSH -> {
                open(rt, self);
                yield 0;
            }
            case Stream.SEEK -> open(rt, self).seek(Stream.seekOffset(arg), Stream.seekWhence(arg));
            case Stream.GET_FILENO -> open(rt, self).number;
            case Stream.POLL -> arg & (Stream.POLL_RD | Stream.POLL_WR);
            default -> -StreamCalls.EINVAL;
        };
    }

    @Slot(Slot.Of.FINALISE)
    static void finalise(Runtime rt, long self) {
        Mounts.close(rt, file(rt, self));
    }

    @Slot(Slot.Of.ITER)
    static long iter(Runtime rt, long self) {
        return self;
    }

    @Slot(Slot.Of.NEXT)
    static long next(Runtime rt, long self) {
        return StreamReads.nextLine(rt, self);
    }

    /** Shows it with its number, -1 once it is closed. */
    static boolean show(Runtime rt, Text out, String name, long self) {
        HostFile file = file(rt, self);
        out.add("<io.").add(name).add(" ").add(file.isClosed() ? -1L : file.number).add(">");
        return true;
    }

    /** The number of the file. */
    @PyFunction
    static int fileno(Runtime rt, long self) {
        return open(rt, self).number;
    }

    /** A list of the lines that are left. */
    @PyFunction
    static long readlines(Runtime rt, long self) {
        return StreamReads.readLines(rt, self);
    }

    /** Closes the file. */
    @PyFunction("__del__")
    static void delete(Runtime rt, long self) {
        Mounts.close(rt, file(rt, self));
    }
}
