package mp.compiler;

import mp.core.code.CompiledModule;
import mp.core.code.Constant;
import mp.core.code.Disassembler;
import mp.core.code.MpyReader;
import mp.core.code.RawCode;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Tells where two {@code .mpy} files differ, for people. */
final class MpyDifference {
    private static final int ALL_BITS = 64;
    private static final int AROUND = 6;

    private final CompiledModule theirs;
    private final CompiledModule ours;
    private final List<String> lines = new ArrayList<>();

    private MpyDifference(CompiledModule theirs, CompiledModule ours) {
        this.theirs = theirs;
        this.ours = ours;
    }

    /** The lines to show. */
    static List<String> of(byte[] theirs, byte[] ours) {
        MpyDifference d =
                new MpyDifference(MpyReader.read(theirs, ALL_BITS), MpyReader.read(ours, ALL_BITS));
        d.tables();
        d.code(d.theirs.root(), d.ours.root(), "module");
        return d.lines;
    }

    private void tables() {
        list("names", names(theirs), names(ours));
        list("constants", constants(theirs), constants(ours));
    }

    private static List<String> names(CompiledModule m) {
        return m.qstrs().stream().map(q -> new String(q, StandardCharsets.UTF_8)).toList();
    }

    private static List<String> constants(CompiledModule m) {
        return m.constants().stream().map(MpyDifference::constant).toList();
    }

    private static String constant(Constant c) {
        return switch (c) {
            case Constant.Str s -> "str " + new String(s.utf8(), StandardCharsets.UTF_8);
            case Constant.Bytes b -> "bytes " + Arrays.toString(b.data());
            case Constant.Tuple t -> t.items().stream().map(MpyDifference::constant).toList() + "";
            default -> c.toString();
        };
    }

    private boolean code(RawCode a, RawCode b, String path) {
        if (!Arrays.equals(a.bytecode(), b.bytecode())) {
            list("code of " + path, Disassembler.lines(a, theirs), Disassembler.lines(b, ours));
            return true;
        }
        int n = Math.min(a.children().size(), b.children().size());
        for (int i = 0; i < n; i++) {
            if (code(a.children().get(i), b.children().get(i), path + "." + i)) {
                return true;
            }
        }
        return false;
    }

    private void list(String what, List<String> a, List<String> b) {
        int n = Math.min(a.size(), b.size());
        int first = 0;
        while (first < n && a.get(first).equals(b.get(first))) {
            first++;
        }
        if (first == a.size() && first == b.size()) {
            return;
        }
        lines.add(what + " differ at " + first);
        part("theirs", a, first);
        part("ours", b, first);
    }

    private void part(String whose, List<String> all, int first) {
        int from = Math.max(0, first - AROUND / 2);
        int to = Math.min(all.size(), first + AROUND);
        for (int i = from; i < to; i++) {
            lines.add("  " + whose + (i == first ? " > " : "   ") + all.get(i));
        }
    }
}
