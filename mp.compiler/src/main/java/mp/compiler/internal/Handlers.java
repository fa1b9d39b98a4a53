package mp.compiler.internal;

import mp.compiler.internal.Node.Tree;
import mp.core.code.BinaryOp;
import mp.core.code.OpCodes;

/** The try and with statements. */
final class Handlers {
    /** What a jump out of a finally block keeps on the stack at most. */
    static final int UNWIND_SLOTS = 3;

    private final Compilation c;

    Handlers(Compilation c) {
        this.c = c;
    }

    void tryStatement(Tree t) {
        Node body = t.node(0);
        Tree rest = t.tree(1);
        if (rest.kind == Rule.TRY_STMT_FINALLY) {
            tryFinally(body, Node.NONE, null, rest.node(0));
        } else if (rest.kind == Rule.TRY_STMT_EXCEPT_AND_MORE) {
            Node[] excepts = Node.list(rest.node(0), Rule.TRY_STMT_EXCEPT_LIST);
            if (rest.node(2) == null) {
                tryExcept(body, excepts, rest.node(1));
            } else {
                tryFinally(body, excepts, rest.node(1), rest.tree(2).node(0));
            }
        } else {
            tryExcept(body, Node.list(rest, Rule.TRY_STMT_EXCEPT_LIST), null);
        }
    }

    private void tryExcept(Node body, Node[] excepts, Node otherwise) {
        int handler = c.newLabel();
        int success = c.newLabel();
        c.openHandler(OpCodes.SETUP_EXCEPT, handler);
        c.node(body);
        c.emit.popExceptJump(success);
        c.emit.label(handler);
        c.emit.startExceptHandler();
        int handled = c.newLabel();
        for (int i = 0; i < excepts.length; i++) {
            Tree except = (Tree) excepts[i];
            int next = c.newLabel();
            if (c.settings.traced()) {
                c.emit.line(except.line);
            }
            if (except.node(0) == null && i + 1 != excepts.length) {
                c.error(except, "default 'except' must be last");
                c.closeHandler();
                return;
            }
            except(except, next);
            c.emit.popExceptJump(handled);
            c.emit.label(next);
            c.emit.adjustStack(1);
        }
        c.closeHandler();
        c.emit.endExceptHandler();
        c.emit.label(success);
        c.node(otherwise);
        c.emit.label(handled);
    }

    /** One except clause; jumps to {@code next} if it does not take the exception. */
    private void except(Tree t, int next) {
        Node type = t.node(0);
        String name = null;
        if (type != null) {
            if (type instanceof Tree as && as.kind == Rule.TRY_STMT_AS_NAME) {
                type = as.node(0);
                name = Node.name(as.node(1));
            }
            c.emit.dupTop();
            c.node(type);
            c.emit.binary(BinaryOp.EXCEPTION_MATCH);
            c.emit.popJumpIf(false, next);
        }
        if (name == null) {
            c.emit.popTop();
            c.node(t.node(1));
            return;
        }
        c.store(name);
        int end = c.newLabel();
        c.openHandler(OpCodes.SETUP_FINALLY, end);
        c.node(t.node(1));
        c.emit.loadNone();
        c.emit.label(end);
        c.emit.adjustStack(1);
        c.emit.loadNone();
        c.store(name);
        c.delete(name);
        c.emit.adjustStack(-1);
        c.closeHandler();
    }

    private void tryFinally(Node body, Node[] excepts, Node otherwise, Node last) {
        int handler = c.newLabel();
        c.openHandler(OpCodes.SETUP_FINALLY, handler);
        if (excepts.length == 0) {
            c.emit.adjustStack(UNWIND_SLOTS);
            c.node(body);
            c.emit.adjustStack(-UNWIND_SLOTS);
        } else {
            tryExcept(body, excepts, otherwise);
        }
        c.emit.loadNone();
        c.emit.label(handler);
        c.emit.adjustStack(1);
        c.node(last);
        c.emit.adjustStack(-1);
        c.closeHandler();
    }

    void with(Tree t) {
        with(Node.list(t.node(0), Rule.WITH_STMT_LIST), 0, t.node(1));
    }

    private void with(Node[] items, int from, Node body) {
        if (from == items.length) {
            c.node(body);
            return;
        }
        c.enter();
        int end = c.newLabel();
        if (items[from] instanceof Tree item && item.kind == Rule.WITH_ITEM) {
            c.node(item.node(0));
            c.openHandler(OpCodes.SETUP_WITH, end);
            c.assignments.store(item.node(1));
        } else {
            c.node(items[from]);
            c.openHandler(OpCodes.SETUP_WITH, end);
            c.emit.popTop();
        }
        with(items, from + 1, body);
        c.emit.withCleanup(end);
        c.closeHandler();
        c.leave();
    }
}
