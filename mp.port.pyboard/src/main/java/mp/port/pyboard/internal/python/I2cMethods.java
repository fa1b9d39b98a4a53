package mp.port.pyboard.internal.python;

import mp.core.declare.PyFunction;
import mp.core.runtime.Runtime;

import java.io.ByteArrayOutputStream;

/** The methods that the I2C types of {@code machine} share. */
public abstract class I2cMethods {
    /** The bus. */
    abstract I2cTransfer transfer();

    /** The addresses that parts answer to. */
    @PyFunction
    long scan(Runtime rt) {
        return transfer().scan(rt);
    }

    /** Reads so many bytes. */
    @PyFunction(optional = 1)
    long readfrom(Runtime rt, long addr, long nbytes, long stop) {
        byte[] data = Buffers.room(rt, rt.newInt(rt.toLong(nbytes)));
        transfer().read(rt, rt.toInt(addr), data, stop == 0 || rt.truth(stop));
        return rt.newBytes(data);
    }

    /** Reads into a buffer. */
    @PyFunction(value = "readfrom_into", optional = 1)
    void readfromInto(Runtime rt, long addr, long buf, long stop) {
        byte[] data = Buffers.room(rt, buffer(rt, buf));
        transfer().read(rt, rt.toInt(addr), data, stop == 0 || rt.truth(stop));
        Buffers.fill(rt, buf, data);
    }

    /** Writes bytes. Returns how many were acknowledged. */
    @PyFunction(optional = 1)
    int writeto(Runtime rt, long addr, long buf, long stop) {
        byte[] data = Buffers.bytes(rt, buf);
        return transfer().write(rt, rt.toInt(addr), data, stop == 0 || rt.truth(stop));
    }

    /** Writes the bytes of several buffers. Returns how many were acknowledged. */
    @PyFunction(optional = 1)
    int writevto(Runtime rt, long addr, long vector, long stop) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (int i = 0; i < rt.len(vector); i++) {
            all.writeBytes(Buffers.bytes(rt, rt.item(vector, i)));
        }
        boolean stops = stop == 0 || rt.truth(stop);
        return transfer().write(rt, rt.toInt(addr), all.toByteArray(), stops);
    }

    /** Reads so many bytes of a part's memory. */
    @PyFunction(
            value = "readfrom_mem",
            keywords = {"addr", "memaddr", "nbytes", "*", "addrsize"})
    long readfromMem(Runtime rt, long addr, long memaddr, long nbytes, long addrsize) {
        byte[] data = Buffers.room(rt, rt.newInt(rt.toLong(nbytes)));
        memory(rt, addr, memaddr, addrsize, data);
        return rt.newBytes(data);
    }

    /** Reads from a part's memory into a buffer. */
    @PyFunction(
            value = "readfrom_mem_into",
            keywords = {"addr", "memaddr", "buf", "*", "addrsize"})
    void readfromMemInto(Runtime rt, long addr, long memaddr, long buf, long addrsize) {
        byte[] data = Buffers.room(rt, buffer(rt, buf));
        memory(rt, addr, memaddr, addrsize, data);
        Buffers.fill(rt, buf, data);
    }

    private void memory(Runtime rt, long addr, long memaddr, long addrsize, byte[] to) {
        int address = rt.toInt(addr);
        byte[] place = place(rt, memaddr, addrsize);
        if (transfer().write(rt, address, place, false) < place.length) {
            throw rt.osError(I2cTransfer.EIO);
        }
        transfer().read(rt, address, to, true);
    }

    /** Writes to a part's memory. */
    @PyFunction(
            value = "writeto_mem",
            keywords = {"addr", "memaddr", "buf", "*", "addrsize"})
    void writetoMem(Runtime rt, long addr, long memaddr, long buf, long addrsize) {
        byte[] place = place(rt, memaddr, addrsize);
        byte[] all = I2cTransfer.joined(place, Buffers.bytes(rt, buf));
        transfer().writeAll(rt, rt.toInt(addr), all, true);
    }

    private static byte[] place(Runtime rt, long memaddr, long addrsize) {
        int bits = addrsize == 0 ? Byte.SIZE : rt.toInt(addrsize);
        if (bits % Byte.SIZE != 0 || bits < 0 || bits > Integer.SIZE) {
            throw rt.valueError("invalid addrsize");
        }
        return I2cTransfer.place((int) rt.toLongTruncated(memaddr), bits);
    }

    /** An int is no buffer here. */
    private static long buffer(Runtime rt, long w) {
        if (rt.isInt(w)) {
            throw rt.typeError("object with buffer protocol required");
        }
        return w;
    }
}
