package mp.port.pyboard.internal.python;

import mp.core.code.Constant;
import mp.core.runtime.NativeModule;
import mp.core.runtime.Runtime;
import mp.port.pyboard.internal.board.BoardFiles;
import mp.port.pyboard.internal.board.BoardReader;
import mp.port.pyboard.internal.board.Mcu;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The module {@code stm}: the memory objects of {@code machine}, where the registers of each
 * peripheral begin, and the offsets of registers, as the data of the STM32F405 has them.
 */
final class StmModule extends NativeModule {
    private static final List<String> MEMORY = List.of("mem8", "mem16", "mem32");

    /** The only one. */
    static final NativeModule TABLE = of(BoardReader.read(BoardFiles.ofBundle(), "PYBV11").mcu());

    private final long[] values;

    private StmModule(String[] names, long[] values) {
        super("stm", false, "k".repeat(names.length), names);
        this.values = values;
    }

    private static StmModule of(Mcu mcu) {
        Map<String, Long> members = new LinkedHashMap<>();
        MEMORY.forEach(name -> members.put(name, 0L));
        members.putAll(mcu.peripherals());
        mcu.registers().forEach((name, offset) -> members.put(name, offset.longValue()));
        return new StmModule(
                members.keySet().toArray(String[]::new),
                members.values().stream().mapToLong(Long::longValue).toArray());
    }

    @Override
    public long constant(Runtime rt, int member) {
        if (member < MEMORY.size()) {
            return rt.getAttr(rt.importModule("machine"), rt.qstr(MEMORY.get(member)));
        }
        return rt.newInt(values[member]);
    }

    /** Addresses and offsets, so that assembler functions can name them. */
    @Override
    public Constant foldable(String member) {
        int index = Arrays.asList(members).indexOf(member);
        return index < MEMORY.size() ? null : new Constant.Int(BigInteger.valueOf(values[index]));
    }
}
