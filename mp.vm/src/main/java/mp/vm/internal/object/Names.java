package mp.vm.internal.object;

import mp.vm.internal.run.VmRuntime;

/** Names that the object protocol asks for; each VM interns them once. */
public enum Names {
    CLASS("__class__"),
    NAME("__name__"),
    QUALNAME("__qualname__"),
    MODULE("__module__"),
    BASES("__bases__"),
    DICT("__dict__"),
    INIT("__init__"),
    NEW("__new__"),
    GET("__get__"),
    SET("__set__"),
    DELETE("__delete__"),
    SET_NAME("__set_name__"),
    GETATTR("__getattr__"),
    SETATTR("__setattr__"),
    DELATTR("__delattr__"),
    CALL("__call__"),
    ITER("__iter__"),
    NEXT("__next__"),
    GETITEM("__getitem__"),
    SETITEM("__setitem__"),
    DELITEM("__delitem__"),
    STR("__str__"),
    REPR("__repr__"),
    EQ("__eq__"),
    CONTAINS("__contains__"),
    THROW("throw"),
    CLOSE("close"),
    SEND("send"),
    PATH("__path__"),
    FILE("__file__"),
    ALL("__all__"),
    MAIN("__main__");

    /** The text. */
    public final String text;

    Names(String text) {
        this.text = text;
    }

    /** The word in a VM. */
    public long word(VmRuntime rt) {
        long[] words = rt.vm.names;
        long w = words[ordinal()];
        if (w == 0) {
            w = rt.qstr(text);
            words[ordinal()] = w;
        }
        return w;
    }
}
