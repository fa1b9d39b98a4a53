package mp.compiler.internal;

import mp.compiler.internal.Node.Tree;
import mp.core.code.OpCodes;

/** What stands in a scope, compiled from its inside. */
final class ScopeBodies {
    /** The iterable of a comprehension is a parameter that no source can name. */
    private static final String ITERABLE = "";

    /** The dict of what names are annotated with. */
    static final String ANNOTATIONS = "__annotations__";

    private final Compilation c;
    private boolean afterStar;

    ScopeBodies(Compilation c) {
        this.c = c;
    }

    /** Runs a pass over a scope; true if its code is complete. */
    boolean compile(Scope scope, Pass pass) {
        c.start(pass, scope);
        if (pass == Pass.SCOPE) {
            scope.stackSize = 0;
            scope.exceptionStackSize = 0;
        }
        switch (scope.kind) {
            case MODULE -> module(scope.node);
            case FUNCTION -> function((Tree) scope.node);
            case LAMBDA -> lambda((Tree) scope.node);
            case CLASS -> classBody((Tree) scope.node);
            default -> comprehension((Tree) scope.node);
        }
        c.emit.returnValue();
        return c.emit.endPass();
    }

    private void module(Node n) {
        if (n instanceof Tree t && t.kind == Rule.EVAL_INPUT) {
            c.node(t.node(0));
            return;
        }
        annotations();
        c.node(n);
        c.emit.loadNone();
    }

    /** Makes the dict for annotations, of which the first pass has found some. */
    private void annotations() {
        if (c.scope.annotated) {
            c.emit.buildMap(0);
            c.store(ANNOTATIONS);
        }
    }

    private void function(Tree t) {
        if (c.pass == Pass.SCOPE) {
            parameters(Node.list(t.node(1), Rule.TYPEDARGSLIST));
        }
        c.node(t.node(3));
        c.emit.loadNone();
    }

    private void lambda(Tree t) {
        c.emit.line(t.line);
        if (c.pass == Pass.SCOPE) {
            parameters(Node.list(t.node(0), Rule.VARARGSLIST));
        }
        c.node(t.node(1));
        if ((c.scope.flags & Scope.GENERATOR) != 0) {
            c.emit.popTop();
            c.emit.loadNone();
        }
    }

    private void classBody(Tree t) {
        if (c.pass == Pass.SCOPE) {
            c.scope.findOrAdd("__class__", Variable.Kind.LOCAL);
        }
        if (c.settings.traced()) {
            c.emit.line(t.line);
        }
        c.load("__name__");
        c.store("__module__");
        c.emit.loadString(c.scope.name);
        c.store("__qualname__");
        annotations();
        c.node(t.node(2));
        Variable cell = c.scope.find("__class__");
        if (cell.kind == Variable.Kind.LOCAL) {
            c.emit.loadNone();
        } else {
            c.emit.loadFast(cell.local);
        }
    }

    private void parameters(Node[] parameters) {
        afterStar = false;
        for (Node p : parameters) {
            parameter(p);
        }
    }

    private void parameter(Node n) {
        if ((c.scope.flags & Scope.VAR_KEYWORDS) != 0) {
            c.error(n, "invalid syntax");
            return;
        }
        if (!(n instanceof Tree t)) {
            plain(n, Node.name(n));
            return;
        }
        switch (t.kind) {
            case Rule.TYPEDARGSLIST_STAR, Rule.VARARGSLIST_STAR -> star(t);
            case Rule.TYPEDARGSLIST_DBL_STAR, Rule.VARARGSLIST_DBL_STAR -> {
                c.scope.flags |= Scope.VAR_KEYWORDS;
                Variable v = add(n, Node.name(t.node(0)));
                if (v != null) {
                    v.isDoubleStar = true;
                }
            }
            default -> plain(n, Node.name(t.node(0)));
        }
    }

    private void plain(Node n, String name) {
        if (afterStar) {
            c.scope.keywordOnly++;
        } else {
            c.scope.positional++;
        }
        add(n, name);
    }

    private void star(Tree t) {
        if (afterStar) {
            c.error(t, "invalid syntax");
            return;
        }
        afterStar = true;
        Node name = t.node(0);
        if (name == null) {
            return;
        }
        c.scope.flags |= Scope.VAR_ARGS;
        Variable v = add(t, Node.name(name instanceof Tree typed ? typed.node(0) : name));
        if (v != null) {
            v.isStar = true;
        }
    }

    /** The parameter's variable; null where the name is taken. */
    private Variable add(Node place, String name) {
        Variable v = c.scope.findOrAdd(name, Variable.Kind.UNDECIDED);
        if (v.kind != Variable.Kind.UNDECIDED) {
            c.error(place, "argument name reused");
            return null;
        }
        v.kind = Variable.Kind.LOCAL;
        v.isParameter = true;
        return v;
    }

    private void comprehension(Tree t) {
        Scope.Kind kind = c.scope.kind;
        if (c.pass == Pass.SCOPE) {
            c.scope.findOrAdd(ITERABLE, Variable.Kind.LOCAL);
            c.scope.positional = 1;
        }
        c.emit.line(t.line);
        if (kind == Scope.Kind.GEN_EXPR) {
            // an iterator on the stack: the null says that the object is the iterator itself
            c.emit.loadNull();
            c.load(ITERABLE);
            c.emit.loadNull();
            c.emit.loadNull();
        } else {
            if (kind == Scope.Kind.DICT_COMP) {
                c.emit.buildMap(0);
            } else {
                boolean list = kind == Scope.Kind.LIST_COMP;
                c.emit.build(list ? OpCodes.BUILD_LIST : OpCodes.BUILD_SET, 0);
            }
            c.load(ITERABLE);
            c.emit.getIter(true);
        }
        loop(t.tree(1), t.node(0), 0);
        if (kind == Scope.Kind.GEN_EXPR) {
            c.emit.loadNone();
        }
    }

    private void loop(Tree t, Node item, int depth) {
        c.enter();
        int top = c.newLabel();
        int end = c.newLabel();
        c.emit.label(top);
        c.emit.forIter(end);
        c.assignments.store(t.node(0));
        Node inner = t.node(2);
        while (inner instanceof Tree condition && condition.kind == Rule.COMP_IF) {
            c.conditions.jumpIf(condition.node(0), false, top);
            inner = condition.node(1);
        }
        if (inner instanceof Tree nested) {
            c.node(nested.node(1));
            c.emit.getIter(true);
            loop(nested, item, depth + 1);
        } else {
            c.node(item);
            if (c.scope.kind == Scope.Kind.GEN_EXPR) {
                c.emit.yieldValue();
                c.emit.popTop();
            } else {
                int slots = BytecodeEmitter.ITERATOR_SLOTS;
                c.emit.storeComprehension(c.scope.kind, slots * depth + slots + 1);
            }
        }
        c.emit.jump(top);
        c.emit.label(end);
        c.emit.forIterEnd();
        c.leave();
    }
}
