package mp.itest.corpus;

import mp.core.memory.Memory;
import mp.core.runtime.Declarations;
import mp.core.runtime.NativeModule;
import mp.core.runtime.NativeType;
import mp.core.runtime.Runtime;

/**
 * A module whose functions break the rules of memory in one place each. Without stress all of them
 * seem to work.
 */
final class FaultyModule extends NativeModule implements Declarations {
    private static final int FIRST_ITEM = 2;

    FaultyModule() {
        super("faulty", false, "ffff", "kept", "unkept", "fresh", "stale");
    }

    @Override
    public long call(Runtime rt, int member, int base, int n, int nKw) {
        rt.checkArgs(n, nKw, 1, 1);
        return switch (member) {
            case 0 -> pair(rt, rt.arg(base), true);
            case 1 -> pair(rt, rt.arg(base), false);
            case 2 -> first(rt, rt.arg(base), true);
            default -> first(rt, rt.arg(base), false);
        };
    }

    /**
     * A list in a list, with an allocation after which only the faithful one still has the inner.
     */
    private static long pair(Runtime rt, long item, boolean keeps) {
        int mark = rt.mark();
        long inner = rt.newList(1);
        rt.append(inner, item);
        if (!keeps) {
            rt.release(mark);
        }
        long outer = rt.newList(1);
        rt.append(outer, inner);
        return outer;
    }

    /**
     * The first item of a tuple, read after an allocation from the array now or from that before.
     */
    private static long first(Runtime rt, long tuple, boolean now) {
        long[] cells = rt.memory.cells;
        rt.newList(1);
        return (now ? rt.memory.cells : cells)[Memory.index(tuple) + FIRST_ITEM];
    }

    @Override
    public String[] modules() {
        return new String[] {name};
    }

    @Override
    public String option(String module) {
        return null;
    }

    @Override
    public NativeModule module(String asked) {
        return asked.equals(name) ? this : null;
    }

    @Override
    public NativeType type(int kind) {
        return null;
    }
}
