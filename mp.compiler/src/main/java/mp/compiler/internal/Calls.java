package mp.compiler.internal;

import mp.compiler.internal.Node.Tree;

/** What follows an atom: attributes, subscripts and calls. */
final class Calls {
    private final Compilation c;

    Calls(Compilation c) {
        this.c = c;
    }

    /** An atom and its trailers. */
    void atom(Tree t) {
        c.node(t.node(0));
        if (t.node(1) == null) {
            return;
        }
        Node[] trailers = Node.list(t.node(1), Rule.ATOM_EXPR_TRAILERS);
        int from = 0;
        Tree first = (Tree) trailers[0];
        String name = Node.nameOrNull(t.node(0));
        if (name != null && first.kind == Rule.TRAILER_PAREN) {
            if (name.equals("super") && inFunction() && first.node(0) == null) {
                from = superCall(trailers);
                if (from < 0) {
                    return;
                }
            } else if (name.equals("OrderedDict")
                    && c.settings.orderedDict()
                    && Node.is(first.node(0), Rule.ATOM_BRACE)) {
                c.emit.callFunction(0, 0, false);
                c.displays.braces(first.tree(0), false);
                from = 1;
            }
        }
        trailers(trailers, from);
    }

    private boolean inFunction() {
        return c.scope.kind == Scope.Kind.FUNCTION;
    }

    private void trailers(Node[] trailers, int from) {
        for (int i = from; i < trailers.length; i++) {
            Tree t = (Tree) trailers[i];
            if (t.kind == Rule.TRAILER_PERIOD
                    && i + 1 < trailers.length
                    && Node.is(trailers[i + 1], Rule.TRAILER_PAREN)) {
                c.emit.loadMethod(Node.name(t.node(0)));
                i++;
                arguments(((Tree) trailers[i]).node(0), true, 0);
            } else {
                c.node(t);
            }
        }
    }

    /** {@code super()} without arguments; returns how many trailers are done, -1 after an error. */
    private int superCall(Node[] trailers) {
        c.load("__class__");
        Variable self = firstParameter();
        if (self == null) {
            c.error(trailers[0], "super() can't find self");
            return -1;
        }
        c.load(self.name);
        if (trailers.length >= 3
                && trailers[1] instanceof Tree period
                && period.kind == Rule.TRAILER_PERIOD
                && trailers[2] instanceof Tree call
                && call.kind == Rule.TRAILER_PAREN) {
            c.emit.loadSuperMethod(Node.name(period.node(0)));
            arguments(call.node(0), true, 0);
            return 3;
        }
        c.emit.callFunction(2, 0, false);
        return 1;
    }

    private Variable firstParameter() {
        for (int i = 0; i < c.scope.size(); i++) {
            if (c.scope.variable(i).isParameter) {
                return c.scope.variable(i);
            }
        }
        return null;
    }

    /** Arguments and the call itself; {@code extra} positional ones are on the stack already. */
    void arguments(Node list, boolean method, int extra) {
        Node[] nodes = Node.list(list, Rule.ARGLIST);
        Arguments a = new Arguments(extra);
        c.enter();
        for (int i = 0; i < nodes.length; i++) {
            if (!a.add(nodes[i], i)) {
                c.leave();
                return;
            }
        }
        c.leave();
        if (a.starred) {
            c.emit.loadSmallInt(a.stars);
        }
        if (method) {
            c.emit.callMethod(a.positional, a.keywords, a.starred);
        } else {
            c.emit.callFunction(a.positional, a.keywords, a.starred);
        }
    }

    /** Counts what a call passes. */
    private final class Arguments {
        private int positional;
        private int keywords;
        private boolean starred;
        private boolean doubleStarred;
        private long stars;

        Arguments(int extra) {
            positional = extra;
        }

        private boolean add(Node n, int index) {
            if (n instanceof Tree t) {
                switch (t.kind) {
                    case Rule.ARGLIST_STAR:
                        return star(t, index);
                    case Rule.ARGLIST_DBL_STAR:
                        starred = true;
                        doubleStarred = true;
                        c.emit.loadNull();
                        c.node(t.node(0));
                        keywords++;
                        return true;
                    case Rule.ARGUMENT:
                        return named(t);
                    default:
                        break;
                }
            }
            return plain(n);
        }

        private boolean star(Tree t, int index) {
            if (doubleStarred) {
                return fail(t, "* arg after **");
            }
            if (keywords > 0) {
                return fail(t, "* arg after kwarg");
            }
            if (index >= c.settings.smallIntBits() - 1) {
                return fail(t, "too many args");
            }
            starred = true;
            stars |= 1L << index;
            c.node(t.node(0));
            positional++;
            return true;
        }

        /** {@code name=value}, {@code name := value} or a generator expression. */
        private boolean named(Tree t) {
            if (Node.is(t.node(1), Rule.ARGUMENT_3)) {
                c.assignments.named(t.node(0), t.tree(1).node(0));
                positional++;
                return true;
            }
            if (Node.is(t.node(1), Rule.COMP_FOR)) {
                c.displays.comprehension(t, Scope.Kind.GEN_EXPR);
                positional++;
                return true;
            }
            String name = Node.nameOrNull(t.node(0));
            if (name == null) {
                return fail(t, "LHS of keyword arg must be an id");
            }
            c.emit.loadString(name);
            c.node(t.node(1));
            keywords++;
            return true;
        }

        private boolean plain(Node n) {
            if (doubleStarred) {
                return fail(n, "positional arg after **");
            }
            if (keywords > 0) {
                return fail(n, "positional arg after keyword arg");
            }
            c.node(n);
            positional++;
            return true;
        }

        private boolean fail(Node n, String message) {
            c.error(n, message);
            return false;
        }
    }
}
