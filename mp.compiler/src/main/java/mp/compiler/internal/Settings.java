package mp.compiler.internal;

import mp.core.code.CompilerOptions;
import mp.core.options.Option;
import mp.core.options.Options;

/**
 * What the options say, read once per compilation.
 *
 * @param optLevel 0 to 3
 * @param smallIntBits bits of a small int of the target
 * @param lines whether code tells its source lines
 * @param traced whether the lines of clauses and class bodies count, for traces
 * @param wordBytes bytes of a word, for what is charged
 */
record Settings(
        int optLevel,
        int smallIntBits,
        boolean repl,
        boolean lines,
        boolean fstrings,
        boolean tstrings,
        boolean unicode,
        boolean async,
        boolean assignExpressions,
        boolean constants,
        boolean folding,
        boolean floats,
        boolean floatFolding,
        boolean tuples,
        boolean moduleConstants,
        boolean swapPairs,
        boolean swapTriples,
        boolean returnConditionals,
        boolean orderedDict,
        boolean compatible,
        boolean topLevelAwait,
        boolean nativeCode,
        boolean traced,
        boolean annotations,
        int wordBytes) {
    static Settings of(CompilerOptions o) {
        Options p = o.options();
        return new Settings(
                o.optLevel(),
                o.smallIntBits(),
                o.repl(),
                o.lines() && p.on(Option.ENABLE_SOURCE_LINE) && o.optLevel() < 3,
                p.on(Option.PY_FSTRINGS),
                p.on(Option.PY_TSTRINGS),
                p.on(Option.PY_BUILTINS_STR_UNICODE),
                p.on(Option.PY_ASYNC_AWAIT),
                p.on(Option.PY_ASSIGN_EXPR),
                p.on(Option.COMP_CONST),
                p.on(Option.COMP_CONST_FOLDING),
                p.on(Option.FLOAT_IMPL),
                p.on(Option.COMP_CONST_FLOAT),
                p.on(Option.COMP_CONST_TUPLE),
                p.on(Option.COMP_MODULE_CONST),
                p.on(Option.COMP_DOUBLE_TUPLE_ASSIGN),
                p.on(Option.COMP_TRIPLE_TUPLE_ASSIGN),
                p.on(Option.COMP_RETURN_IF_EXPR),
                p.on(Option.PY_COLLECTIONS_ORDEREDDICT),
                p.on(Option.CPYTHON_COMPAT),
                o.topLevelAwait(),
                o.nativeCode(),
                p.on(Option.PY_SYS_SETTRACE),
                p.on(Option.MP_ANNOTATIONS),
                p.get(Option.WORD_BYTES));
    }

    boolean fitsSmallInt(long v) {
        int unused = 64 - smallIntBits;
        return v << unused >> unused == v;
    }
}
