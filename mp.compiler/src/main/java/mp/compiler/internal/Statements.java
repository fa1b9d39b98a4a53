package mp.compiler.internal;

import mp.compiler.internal.Node.Tree;

/** Statements on one line: del, return, yield, raise, global, nonlocal, assert. */
final class Statements {
    private final Compilation c;

    Statements(Compilation c) {
        this.c = c;
    }

    void delete(Tree t) {
        for (Node n : Node.list(t.node(0), Rule.EXPRLIST)) {
            deleteTarget(n);
        }
    }

    private void deleteTarget(Node n) {
        c.enter();
        if (n instanceof Node.Name name) {
            c.delete(name.name());
        } else if (!(n instanceof Tree t) || !deleteTree(t)) {
            c.error(n, "can't delete expression");
        }
        c.leave();
    }

    private boolean deleteTree(Tree t) {
        if (t.kind == Rule.ATOM_EXPR_NORMAL) {
            return deleteTrailer(t);
        }
        if (t.kind != Rule.ATOM_PAREN || t.node(0) == null) {
            return false;
        }
        Tree list = t.tree(0);
        if (Displays.isComprehension(list)) {
            return false;
        }
        for (Node n : list.nodes) {
            deleteTarget(n);
        }
        return true;
    }

    private boolean deleteTrailer(Tree t) {
        c.node(t.node(0));
        Node[] trailers = Node.list(t.node(1), Rule.ATOM_EXPR_TRAILERS);
        for (int i = 0; i < trailers.length - 1; i++) {
            c.node(trailers[i]);
        }
        Tree last = (Tree) trailers[trailers.length - 1];
        switch (last.kind) {
            case Rule.TRAILER_BRACKET -> {
                c.node(last.node(0));
                c.emit.deleteSubscript();
            }
            case Rule.TRAILER_PERIOD -> c.emit.deleteAttribute(Node.name(last.node(0)));
            default -> {
                return false;
            }
        }
        return true;
    }

    void returns(Tree t) {
        if (c.settings.compatible() && c.scope.kind != Scope.Kind.FUNCTION) {
            c.error(t, "'return' outside function");
            return;
        }
        Node value = t.node(0);
        if (value == null) {
            c.emit.loadNone();
        } else if (c.settings.returnConditionals() && Node.is(value, Rule.TEST_IF_EXPR)) {
            Tree otherwise = ((Tree) value).tree(1);
            int fail = c.newLabel();
            c.conditions.jumpIf(otherwise.node(0), false, fail);
            c.node(((Tree) value).node(0));
            c.emit.returnValue();
            c.emit.label(fail);
            c.node(otherwise.node(1));
        } else {
            c.node(value);
        }
        c.emit.returnValue();
    }

    void yields(Tree t) {
        c.node(t.node(0));
        c.emit.popTop();
    }

    void raise(Tree t) {
        Node what = t.node(0);
        if (what == null) {
            c.emit.raise(0);
        } else if (Node.is(what, Rule.RAISE_STMT_ARG)) {
            c.node(((Tree) what).node(0));
            c.node(((Tree) what).node(1));
            c.emit.raise(2);
        } else {
            c.node(what);
            c.emit.raise(1);
        }
    }

    /** A global or nonlocal statement. */
    void declare(Tree t) {
        if (c.pass != Pass.SCOPE) {
            return;
        }
        boolean global = t.kind == Rule.GLOBAL_STMT;
        if (!global && c.scope.kind == Scope.Kind.MODULE) {
            c.error(t, "can't declare nonlocal in outer code");
            return;
        }
        for (Node n : Node.list(t.node(0), Rule.NAME_LIST)) {
            declare(t, c.scope.findOrAdd(Node.name(n), Variable.Kind.UNDECIDED), global);
        }
    }

    void declare(Node place, Variable v, boolean global) {
        if (global) {
            declareGlobal(place, v);
        } else if (v.kind == Variable.Kind.UNDECIDED) {
            v.kind = Variable.Kind.GLOBAL_IMPLICIT;
            c.scope.closeOverIfFound(v);
            if (v.kind == Variable.Kind.GLOBAL_IMPLICIT) {
                c.error(place, "no binding for nonlocal found");
            }
        } else if (v.kind != Variable.Kind.FREE) {
            c.error(place, "identifier redefined as nonlocal");
        }
    }

    private void declareGlobal(Node place, Variable v) {
        if (v.kind != Variable.Kind.UNDECIDED && v.kind != Variable.Kind.GLOBAL_EXPLICIT) {
            c.error(place, "identifier redefined as global");
            return;
        }
        v.kind = Variable.Kind.GLOBAL_EXPLICIT;
        Variable global = c.scope.findGlobal(v.name);
        if (global != null) {
            global.kind = Variable.Kind.GLOBAL_EXPLICIT;
        }
    }

    void asserts(Tree t) {
        if (c.settings.optLevel() != 0) {
            return;
        }
        int end = c.newLabel();
        c.conditions.jumpIf(t.node(0), true, end);
        c.emit.loadGlobal("AssertionError");
        if (t.node(1) != null) {
            c.node(t.node(1));
            c.emit.callFunction(1, 0, false);
        }
        c.emit.raise(1);
        c.emit.label(end);
    }
}
