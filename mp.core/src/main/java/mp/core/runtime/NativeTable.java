package mp.core.runtime;

import mp.core.memory.Rom;

/**
 * The members of a native module or type. The annotation processor writes its subclasses; they have
 * no state of their own, and their functions are ROM objects.
 */
public abstract class NativeTable {
    /** The Python name of the module or type. */
    public final String name;

    /** Python names of the members, in the order of their indices. */
    public final String[] members;

    /**
     * What each member is: {@code f} function or method, {@code s} static method, {@code c} class
     * method, {@code k} constant.
     */
    public final String forms;

    private final int firstBlock;

    /** Links the table into ROM. */
    protected NativeTable(String name, String forms, String... members) {
        this.name = name;
        this.members = members;
        this.forms = forms;
        this.firstBlock = Rom.link(this, members.length);
    }

    /** The word of a function member. */
    public final long function(int member) {
        return Rom.word(firstBlock + member);
    }

    /** The value of a constant member: a word, kept. */
    public long constant(Runtime rt, int member) {
        throw new IllegalArgumentException(name + " has no constant " + member);
    }

    /** The option that a member needs, or null. */
    public String option(int member) {
        return null;
    }

    /**
     * Calls a function member. Its arguments are the words of the value stack from {@code base}:
     * {@code n} positional ones, then {@code nKw} pairs of name and value.
     *
     * @return a word, never 0
     */
    public long call(Runtime rt, int member, int base, int n, int nKw) {
        throw new IllegalArgumentException(name + " has no function " + member);
    }
}
