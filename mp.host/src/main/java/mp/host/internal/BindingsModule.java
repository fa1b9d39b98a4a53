package mp.host.internal;

import mp.core.declare.PyFunction;
import mp.core.declare.PyModule;
import mp.core.memory.Kind;
import mp.core.runtime.Runtime;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The module {@code _bindings}, by which an engine moves values between its {@link Exchange} and
 * the globals of {@code __main__}.
 */
@PyModule("_bindings")
final class BindingsModule {
    private BindingsModule() {}

    private static Exchange exchange(Runtime rt) {
        Exchange exchange = rt.host().find(Exchange.class);
        if (exchange == null) {
            throw rt.raise(Kind.RUNTIME_ERROR, "not in a script engine");
        }
        return exchange;
    }

    /** Sets the globals that the host gives. */
    @PyFunction
    static void enter(Runtime rt) {
        Exchange exchange = exchange(rt);
        long main = rt.importModule("__main__");
        int mark = rt.mark();
        for (Map.Entry<String, Object> global : exchange.globals.entrySet()) {
            rt.setAttr(main, rt.qstr(global.getKey()), Values.word(rt, global.getValue()));
            rt.release(mark);
        }
    }

    /** Hands the globals to the host which it can read and which are no private names. */
    @PyFunction
    static void leave(Runtime rt) {
        Exchange exchange = exchange(rt);
        Map<String, Object> found = new LinkedHashMap<>();
        long globals = rt.getAttr(rt.importModule("__main__"), rt.qstr("__dict__"));
        for (int i = rt.dictNext(globals, 0); i >= 0; i = rt.dictNext(globals, i + 1)) {
            long name = rt.dictKey(globals, i);
            long value = rt.dictValue(globals, i);
            if (rt.isStr(name) && Values.isJava(rt, value)) {
                found.put(rt.string(name), Values.java(rt, value));
            }
        }
        found.keySet().removeIf(name -> name.startsWith("_"));
        exchange.globals.clear();
        exchange.globals.putAll(found);
        exchange.left = true;
    }

    /** Hands the value of a script to the host, if the host can read it. */
    @PyFunction
    static void result(Runtime rt, long value) {
        exchange(rt).result = Values.isJava(rt, value) ? Values.java(rt, value) : null;
    }
}
