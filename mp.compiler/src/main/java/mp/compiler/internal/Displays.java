package mp.compiler.internal;

import mp.compiler.internal.Node.Tree;
import mp.core.code.OpCodes;

/** Tuples, lists, dicts, sets, slices and comprehensions. */
final class Displays {
    private final Compilation c;

    Displays(Compilation c) {
        this.c = c;
    }

    void tuple(Tree t) {
        c.enter();
        for (Node n : t.nodes) {
            c.node(n);
        }
        c.leave();
        c.emit.build(OpCodes.BUILD_TUPLE, t.size());
    }

    static boolean isComprehension(Tree t) {
        return t.size() == 2 && Node.is(t.node(1), Rule.COMP_FOR);
    }

    void parentheses(Tree t) {
        if (t.node(0) == null) {
            c.emit.build(OpCodes.BUILD_TUPLE, 0);
        } else if (isComprehension(t.tree(0))) {
            comprehension(t.tree(0), Scope.Kind.GEN_EXPR);
        } else {
            tuple(t.tree(0));
        }
    }

    void brackets(Tree t) {
        Node inside = t.node(0);
        if (inside == null) {
            c.emit.build(OpCodes.BUILD_LIST, 0);
        } else if (!Node.is(inside, Rule.TESTLIST_COMP)) {
            c.node(inside);
            c.emit.build(OpCodes.BUILD_LIST, 1);
        } else if (isComprehension((Tree) inside)) {
            comprehension((Tree) inside, Scope.Kind.LIST_COMP);
        } else {
            c.all((Tree) inside);
            c.emit.build(OpCodes.BUILD_LIST, ((Tree) inside).size());
        }
    }

    /** A dict or a set; without {@code create} the items go to the dict on the stack. */
    void braces(Tree t, boolean create) {
        Node inside = t.node(0);
        if (inside == null) {
            map(create, 0);
        } else if (Node.is(inside, Rule.DICTORSETMAKER_ITEM)) {
            map(create, 1);
            c.node(inside);
            c.emit.storeMap();
        } else if (Node.is(inside, Rule.DICTORSETMAKER)) {
            items((Tree) inside, create);
        } else {
            c.node(inside);
            c.emit.build(OpCodes.BUILD_SET, 1);
        }
    }

    private void map(boolean create, int size) {
        if (create) {
            c.emit.buildMap(size);
        }
    }

    private void items(Tree t, boolean create) {
        boolean dict = Node.is(t.node(0), Rule.DICTORSETMAKER_ITEM);
        Tree tail = t.tree(1);
        if (tail.kind != Rule.DICTORSETMAKER_LIST) {
            comprehension(t, dict ? Scope.Kind.DICT_COMP : Scope.Kind.SET_COMP);
            return;
        }
        Node[] others = Node.list(tail.node(0), Rule.DICTORSETMAKER_LIST2);
        if (dict) {
            map(create, 1 + others.length);
        }
        c.node(t.node(0));
        if (dict) {
            c.emit.storeMap();
        }
        for (Node n : others) {
            c.node(n);
            if (Node.is(n, Rule.DICTORSETMAKER_ITEM) != dict) {
                c.error(
                        t,
                        dict ? "expecting key:value for dict" : "expecting just a value for set");
                return;
            }
            if (dict) {
                c.emit.storeMap();
            }
        }
        if (!dict) {
            c.emit.build(OpCodes.BUILD_SET, 1 + others.length);
        }
    }

    /** A comprehension is a function that is made and called with the iterable. */
    void comprehension(Tree t, Scope.Kind kind) {
        Tree loop = t.tree(1);
        if (c.pass == Pass.SCOPE) {
            loop.scope = c.open(kind, t, c.scope.emit);
        }
        c.definitions.closure(loop.scope, 0, 0);
        c.enter();
        c.node(loop.node(1));
        c.leave();
        if (kind == Scope.Kind.GEN_EXPR) {
            c.emit.getIter(false);
        }
        c.emit.callFunction(1, 0, false);
    }

    void slice(Tree t) {
        Tree rest = t;
        if (t.kind == Rule.SUBSCRIPT_2) {
            c.node(t.node(0));
            rest = t.tree(1);
        } else {
            c.emit.loadNone();
        }
        Node end = rest.node(0);
        Node step = null;
        if (Node.is(end, Rule.SUBSCRIPT_3C)) {
            step = ((Tree) end).node(0);
            end = null;
        } else if (Node.is(end, Rule.SUBSCRIPT_3D)) {
            step = ((Tree) end).tree(1).node(0);
            end = ((Tree) end).node(0);
        }
        if (end == null) {
            c.emit.loadNone();
        } else {
            c.node(end);
        }
        if (step == null) {
            c.emit.build(OpCodes.BUILD_SLICE, 2);
        } else {
            c.node(step);
            c.emit.build(OpCodes.BUILD_SLICE, 3);
        }
    }
}
