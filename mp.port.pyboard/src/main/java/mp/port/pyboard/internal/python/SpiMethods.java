package mp.port.pyboard.internal.python;

import mp.core.declare.PyFunction;
import mp.core.runtime.Runtime;

import java.util.Arrays;

/** The methods that the SPI types share. */
public abstract class SpiMethods {
    /** Sends as many bytes as {@code in} has room for, and fills it. */
    abstract void exchange(Runtime rt, byte[] out, byte[] in);

    /** Reads so many bytes while it sends one again and again. */
    @PyFunction(optional = 1)
    long read(Runtime rt, long nbytes, long write) {
        byte[] in = Buffers.room(rt, rt.newInt(rt.toLong(nbytes)));
        exchange(rt, filled(rt, in.length, write), in);
        return rt.newBytes(in);
    }

    /** Fills a buffer while it sends a byte again and again. */
    @PyFunction(optional = 1)
    void readinto(Runtime rt, long buf, long write) {
        byte[] in = new byte[Buffers.bytes(rt, buf).length];
        exchange(rt, filled(rt, in.length, write), in);
        Buffers.fill(rt, buf, in);
    }

    private static byte[] filled(Runtime rt, int n, long write) {
        rt.reserve(n);
        byte[] out = new byte[n];
        Arrays.fill(out, write == 0 ? 0 : (byte) rt.toInt(write));
        return out;
    }

    /** Sends bytes. */
    @PyFunction
    void write(Runtime rt, long buf) {
        byte[] out = Buffers.bytes(rt, buf);
        exchange(rt, out, new byte[out.length]);
    }

    /** Sends bytes and fills a buffer of the same size. */
    @PyFunction("write_readinto")
    void writeReadinto(Runtime rt, long writeBuf, long readBuf) {
        byte[] out = Buffers.bytes(rt, writeBuf);
        byte[] in = Buffers.bytes(rt, readBuf);
        if (out.length != in.length) {
            throw rt.valueError("buffers must be the same length");
        }
        exchange(rt, out, in);
        Buffers.fill(rt, readBuf, in);
    }
}
