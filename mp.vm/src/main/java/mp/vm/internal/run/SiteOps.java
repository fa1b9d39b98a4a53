package mp.vm.internal.run;

import mp.core.memory.Header;
import mp.core.memory.Kind;
import mp.core.memory.Memory;
import mp.core.model.ObjectModel;
import mp.vm.internal.container.DictTable;
import mp.vm.internal.load.Importer;
import mp.vm.internal.object.Attributes;
import mp.vm.internal.object.ClassObject;
import mp.vm.internal.object.Instances;

/**
 * Names and attributes, with a cache cell for each site.
 *
 * <p>A cell of a global: the place in the globals dict plus one, or, with the epoch of new globals
 * in its high half, the ROM word of a builtin. A cell of an attribute: the shape (28 bits), then
 * what was found. Cells remember places, never values, except for ROM words, which never change.
 */
final class SiteOps {
    private final VmRuntime rt;
    private final ObjectModel m;
    private final Memory memory;

    SiteOps(VmRuntime rt) {
        this.rt = rt;
        this.m = rt.model;
        this.memory = rt.memory;
    }

    private long globals(long function) {
        return memory.get(memory.get(function, 1), Code.GLOBALS);
    }

    // Globals and names

    long loadGlobal(Code code, long function, int site) {
        long cell = code.caches[site];
        long name = code.module.names[code.reg.sites[site]];
        long globals = globals(function);
        int low = (int) cell;
        if (low > 0) {
            long[] cells = memory.cells;
            int entries = (int) memory.get(globals, 2) >>> 2;
            int at = entries + 2 * low;
            if (entries != 0 && low <= m.intValue(cells[entries + 1]) && cells[at] == name) {
                long w = cells[at + 1];
                if (w != 0) {
                    return w;
                }
            }
        } else if (low < 0 && (int) (cell >>> 32) == rt.vm.globalsEpoch) {
            return cell & 0xffffffffL;
        }
        return findGlobal(code, site, globals, name);
    }

    private long findGlobal(Code code, int site, long globals, long name) {
        boolean own = rt.shared && rt.guard();
        try {
            return findGlobalNow(code, site, globals, name);
        } finally {
            if (own) {
                rt.unguard();
            }
        }
    }

    private long findGlobalNow(Code code, int site, long globals, long name) {
        int place = DictTable.findQstr(rt, globals, name);
        if (place >= 0) {
            if (rt.is(globals, Kind.DICT)) {
                code.caches[site] = place + 1;
            }
            return DictTable.value(rt, globals, place);
        }
        long w = Importer.builtin(rt, name);
        if (w == 0) {
            throw undefined(name);
        }
        if (m.isAddress(w) && Memory.isRom(w)) {
            DictTable.watch(rt, globals);
            code.caches[site] = (long) rt.vm.globalsEpoch << 32 | w;
        }
        return w;
    }

    private RuntimeException undefined(long name) {
        return rt.raise(Kind.NAME_ERROR, "name '" + rt.string(name) + "' isn't defined");
    }

    long loadName(Code code, long function, int name) {
        boolean own = rt.shared && rt.guard();
        try {
            return loadNameNow(code, function, name);
        } finally {
            if (own) {
                rt.unguard();
            }
        }
    }

    private long loadNameNow(Code code, long function, int name) {
        long qstr = code.module.names[name];
        int place = DictTable.findQstr(rt, rt.locals, qstr);
        if (place >= 0) {
            return DictTable.value(rt, rt.locals, place);
        }
        long globals = globals(function);
        if (rt.locals != globals) {
            place = DictTable.findQstr(rt, globals, qstr);
            if (place >= 0) {
                return DictTable.value(rt, globals, place);
            }
        }
        long w = Importer.builtin(rt, qstr);
        if (w == 0) {
            throw undefined(qstr);
        }
        return w;
    }

    void storeName(Code code, int name, long w) {
        put(rt.locals, code.module.names[name], w);
    }

    void deleteName(Code code, int name) {
        delete(rt.locals, code.module.names[name]);
    }

    void storeGlobal(Code code, long function, int name, long w) {
        put(globals(function), code.module.names[name], w);
    }

    void deleteGlobal(Code code, long function, int name) {
        delete(globals(function), code.module.names[name]);
    }

    private void put(long dict, long name, long w) {
        int cell = rt.shared && rt.is(dict, Kind.DICT) ? DictTable.valueCell(rt, dict, name) : 0;
        if (cell != 0) {
            memory.cells[cell] = w;
            return;
        }
        boolean own = rt.shared && rt.guard();
        try {
            DictTable.put(rt, dict, name, w);
        } finally {
            if (own) {
                rt.unguard();
            }
        }
    }

    private void delete(long dict, long name) {
        boolean own = rt.shared && rt.guard();
        try {
            if (DictTable.remove(rt, dict, name) == 0) {
                throw rt.raiseWith(Kind.KEY_ERROR, name);
            }
        } finally {
            if (own) {
                rt.unguard();
            }
        }
    }

    // Attributes

    long loadAttr(Code code, long object, int site) {
        long name = code.module.names[code.reg.sites[site]];
        if ((object & m.addressMask) == 0 && object != 0 && !Memory.isRom(object)) {
            long[] cells = memory.cells;
            int at = (int) object >>> 2;
            long header = cells[at];
            int type = (int) header & Header.TYPE_MASK;
            long cell = code.caches[site];
            if ((int) (cell >>> 36) == type) {
                int slot = (int) cell & 0xffff;
                if (slot != 0 && slot <= Header.slots(header)) {
                    long w = cells[at + slot];
                    if (w != 0) {
                        return w;
                    }
                }
            }
            if ((type & Header.ROM) == 0) {
                int slot = Instances.inlineSlot(rt, object, name);
                long w = slot > 0 ? memory.get(object, slot) : 0;
                if (w != 0) {
                    code.caches[site] = (long) type << 36 | slot;
                    return w;
                }
            }
        }
        return Attributes.load(rt, object, name);
    }

    void storeAttr(Code code, long object, int site, long w) {
        long name = code.module.names[code.reg.sites[site]];
        if ((object & m.addressMask) == 0 && object != 0 && !Memory.isRom(object) && w != 0) {
            long[] cells = memory.cells;
            int at = (int) object >>> 2;
            long header = cells[at];
            int type = (int) header & Header.TYPE_MASK;
            long cell = code.caches[site];
            if ((int) (cell >>> 36) == type) {
                int slot = (int) cell & 0xffff;
                if (slot != 0
                        && slot <= Header.slots(header)
                        && (cell >>> 16 & 0xffff) == (rt.vm.classEpoch & 0xffff)) {
                    cells[at + slot] = w;
                    return;
                }
            }
            long epoch = rt.vm.classEpoch & 0xffffL;
            if ((type & Header.ROM) == 0 && ClassObject.plainStore(rt, object)) {
                int slot = Instances.inlineSlot(rt, object, name);
                if (slot > 0) {
                    code.caches[site] = (long) type << 36 | epoch << 16 | slot;
                    memory.set(object, slot, w);
                    return;
                }
            }
        }
        Attributes.store(rt, object, name, w);
    }

    /**
     * The pair of a method call. For instances a cell has the shape, bit 35, how many bases up the
     * function was found (32 to 34), its place in that class's dict (16 to 31) and the epoch of
     * class changes (0 to 15); for native types it has the type and the function's ROM word.
     */
    void loadMethod(Code code, int a, long object, int site) {
        long name = code.module.names[code.reg.sites[site]];
        if ((object & m.addressMask) == 0 && object != 0) {
            int type = (int) memory.header(object) & Header.TYPE_MASK;
            if ((type & Header.ROM) == 0) {
                if (cachedMethod(code, a, object, site, type, name)) {
                    return;
                }
            } else if (type != (Kind.TYPE | Header.ROM)
                    && type != (Kind.MODULE | Header.ROM)
                    && type != (Kind.SUPER | Header.ROM)) {
                long cell = code.caches[site];
                if ((int) (cell >>> 36) == type) {
                    rt.stack[a] = cell & 0xffffffffL;
                    rt.stack[a + 1] = object;
                    return;
                }
                long f = ClassObject.nativeMethod(rt, type & Header.ORDINAL_MASK, 'f', name);
                if (f != 0) {
                    code.caches[site] = (long) type << 36 | f;
                    rt.stack[a] = f;
                    rt.stack[a + 1] = object;
                    return;
                }
            }
        }
        Attributes.loadMethod(rt, a, object, name);
    }

    private boolean cachedMethod(Code code, int a, long object, int site, int type, long name) {
        long cell = code.caches[site];
        int epoch = rt.vm.classEpoch & 0xffff;
        if ((int) (cell >>> 36) == type && (cell >>> 35 & 1) != 0 && (cell & 0xffff) == epoch) {
            long cls = memory.get(Memory.word(type * Header.BLOCK_CELLS), 1);
            for (int up = (int) (cell >>> 32) & 7; up > 0; up--) {
                cls = memory.get(memory.get(cls, ClassObject.BASES), 2);
            }
            int place = (int) (cell >>> 16) & 0xffff;
            long f = entry(memory.get(cls, ClassObject.DICT), place);
            if (f != 0) {
                rt.stack[a] = f;
                rt.stack[a + 1] = object;
                return true;
            }
        }
        if (Instances.inlineSlot(rt, object, name) != 0) {
            return false;
        }
        return findMethod(code, a, object, site, type, name);
    }

    /** The value at a place of a dict; 0 where another thread has changed the dict meanwhile. */
    private long entry(long dict, int place) {
        long entries = memory.get(dict, 2);
        boolean there =
                !rt.shared || entries != 0 && 3 + 2 * place <= Header.slots(memory.get(entries, 0));
        return there ? memory.get(entries, 3 + 2 * place) : 0;
    }

    private boolean findMethod(Code code, int a, long object, int site, int type, long name) {
        boolean own = rt.shared && rt.guard();
        try {
            return findMethodNow(code, a, object, site, type, name);
        } finally {
            if (own) {
                rt.unguard();
            }
        }
    }

    private boolean findMethodNow(Code code, int a, long object, int site, int type, long name) {
        int epoch = rt.vm.classEpoch & 0xffff;
        long cls = ClassObject.classOf(rt, object);
        for (int up = 0; up < 8; up++) {
            int place = DictTable.findQstr(rt, memory.get(cls, ClassObject.DICT), name);
            if (place >= 0) {
                long f = DictTable.value(rt, memory.get(cls, ClassObject.DICT), place);
                if (!rt.is(f, Kind.FUNCTION) && !rt.is(f, Kind.CLOSURE) || place > 0xffff) {
                    return false;
                }
                code.caches[site] =
                        (long) type << 36 | 1L << 35 | (long) up << 32 | (long) place << 16 | epoch;
                rt.stack[a] = f;
                rt.stack[a + 1] = object;
                return true;
            }
            long bases = memory.get(cls, ClassObject.BASES);
            if (rt.count(bases) != 1) {
                return false;
            }
            cls = memory.get(bases, 2);
            if (Memory.isRom(cls)) {
                return false;
            }
        }
        return false;
    }
}
