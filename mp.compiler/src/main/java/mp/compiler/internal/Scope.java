package mp.compiler.internal;

import mp.compiler.internal.Node.Tree;
import mp.core.assembly.AssemblyFunction;
import mp.core.code.RawCode;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A piece of source that becomes one function: a module, class body, function, lambda or
 * comprehension. Names stand in the order in which they were met, parameters first; that order
 * numbers the locals.
 */
final class Scope {
    static final int GENERATOR = 1;
    static final int VAR_KEYWORDS = 2;
    static final int VAR_ARGS = 4;
    static final int DEFAULT_KEYWORDS = 8;

    /** So many names are found faster by looking through them. */
    private static final int FEW = 32;

    /** What a scope is. */
    enum Kind {
        MODULE("<module>"),
        CLASS(null),
        LAMBDA("<lambda>"),
        LIST_COMP("<listcomp>"),
        DICT_COMP("<dictcomp>"),
        SET_COMP("<setcomp>"),
        GEN_EXPR("<genexpr>"),
        FUNCTION(null);

        private final String name;

        Kind(String name) {
            this.name = name;
        }

        boolean isFunctionLike() {
            return ordinal() >= LAMBDA.ordinal();
        }

        boolean isComprehension() {
            return ordinal() >= LIST_COMP.ordinal() && ordinal() <= GEN_EXPR.ordinal();
        }
    }

    final Kind kind;
    final Scope parent;
    final Node node;
    final String name;
    final RawCode.Kind emit;

    /** How many scopes are around it. */
    final int depth;

    int flags;

    /** Whether its code keeps annotations of names. */
    boolean annotated;

    int positional;
    int keywordOnly;
    int positionalDefaults;
    int locals;
    int stackSize;
    int exceptionStackSize;

    /** The finished function, and those that it makes; set by the last pass. */
    byte[] code;

    List<Scope> children;

    /** Of a function in assembler: what stands in it, and how it is called. */
    AssemblyFunction assembly;

    RawCode.Machine machine;

    private Variable[] variables = new Variable[4];
    private int count;

    /** The variables by name, once there are too many to look through. */
    private Map<String, Variable> byName;

    Scope(Kind kind, Scope parent, Node node, RawCode.Kind emit) {
        this.kind = kind;
        this.parent = parent;
        this.node = node;
        this.emit = emit;
        this.depth = parent == null ? 0 : parent.depth + 1;
        this.name = kind.name != null ? kind.name : Node.name(((Tree) node).node(0));
    }

    int size() {
        return count;
    }

    Variable variable(int i) {
        return variables[i];
    }

    /** The variable of a name, or null. */
    Variable find(String name) {
        if (byName != null) {
            return byName.get(name);
        }
        for (int i = 0; i < count; i++) {
            if (variables[i].name.equals(name)) {
                return variables[i];
            }
        }
        return null;
    }

    /** The variable of a name, added as a kind if it was not there. */
    Variable findOrAdd(String name, Variable.Kind kind) {
        Variable v = find(name);
        if (v == null) {
            if (count == variables.length) {
                variables = Arrays.copyOf(variables, 2 * count);
            }
            v = new Variable(name, kind);
            variables[count++] = v;
            index(v);
        }
        return v;
    }

    private void index(Variable added) {
        if (byName != null) {
            byName.put(added.name, added);
        } else if (count > FEW) {
            byName = new HashMap<>();
            for (int i = 0; i < count; i++) {
                byName.put(variables[i].name, variables[i]);
            }
        }
    }

    /** The variable of a name in the module, or null. */
    Variable findGlobal(String name) {
        Scope s = this;
        while (s.parent != null) {
            s = s.parent;
        }
        return s.find(name);
    }

    /** A name is read: unless it is known, it is global for the time being. */
    void load(String name) {
        findOrAdd(name, Variable.Kind.GLOBAL_IMPLICIT);
    }

    /** A name is assigned: unless it is declared otherwise, a function has it as a local. */
    Variable modify(String name) {
        Variable v = findOrAdd(name, Variable.Kind.GLOBAL_IMPLICIT);
        if (v.kind == Variable.Kind.GLOBAL_IMPLICIT) {
            v.kind =
                    kind.isFunctionLike()
                            ? Variable.Kind.LOCAL
                            : Variable.Kind.GLOBAL_IMPLICIT_ASSIGNED;
        }
        return v;
    }

    /** Closes a variable over if a function around this scope has it as its own. */
    void closeOverIfFound(Variable v) {
        if (parent == null) {
            return;
        }
        for (Scope s = parent; s.parent != null; s = s.parent) {
            Variable outer = s.find(v.name);
            if (outer != null) {
                if (outer.kind.isOwn()) {
                    v.kind = Variable.Kind.FREE;
                    closeOver(v.name);
                }
                return;
            }
        }
    }

    private void closeOver(String name) {
        for (Scope s = parent; ; s = s.parent) {
            Variable v = s.findOrAdd(name, Variable.Kind.UNDECIDED);
            if (v.kind != Variable.Kind.UNDECIDED) {
                if (v.kind == Variable.Kind.LOCAL) {
                    v.kind = Variable.Kind.CELL;
                }
                return;
            }
            v.kind = Variable.Kind.FREE;
        }
    }

    /** Numbers the locals, once all scopes are known; outer scopes come first. */
    void numberLocals() {
        if ((flags & VAR_ARGS) != 0) {
            moveStarParameter();
        }
        locals = 0;
        for (int i = 0; i < count; i++) {
            Variable v = variables[i];
            if (kind == Kind.CLASS && v.name.equals("__class__")) {
                continue;
            }
            if (kind.isFunctionLike() && v.kind == Variable.Kind.GLOBAL_IMPLICIT) {
                v.kind = Variable.Kind.GLOBAL_EXPLICIT;
            }
            if (v.kind == Variable.Kind.LOCAL || v.isParameter) {
                v.local = locals++;
            }
        }
        for (int i = 0; i < count; i++) {
            Variable v = variables[i];
            if (v.kind == Variable.Kind.CELL && !v.isParameter) {
                v.local = locals++;
            }
        }
        if (parent != null) {
            numberFree();
        }
    }

    /** The parameter {@code *args} goes behind all others but {@code **kw}. */
    private void moveStarParameter() {
        int last = -1;
        for (int i = count - 1; i >= 0; i--) {
            Variable v = variables[i];
            if (v.isStar) {
                if (last >= 0) {
                    variables[i] = variables[last];
                    variables[last] = v;
                }
                return;
            }
            if (last < 0 && v.isPlainParameter()) {
                last = i;
            }
        }
    }

    /** Closed-over variables come first, in the order of the scope around. */
    private void numberFree() {
        int free = 0;
        for (int i = 0; i < parent.count; i++) {
            Variable outer = parent.variables[i];
            if (outer.kind == Variable.Kind.CELL || outer.kind == Variable.Kind.FREE) {
                Variable v = find(outer.name);
                if (v != null && v.kind == Variable.Kind.FREE) {
                    v.local = free++;
                }
            }
        }
        if (free == 0) {
            return;
        }
        for (int i = 0; i < count; i++) {
            Variable v = variables[i];
            if (v.kind != Variable.Kind.FREE || v.isParameter) {
                v.local += free;
            }
        }
        positional += free;
        locals += free;
    }
}
