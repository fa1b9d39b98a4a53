package mp.compiler.internal;

import mp.compiler.internal.Node.Tree;
import mp.core.code.BinaryOp;
import mp.core.code.OpCodes;

/** The async statements. Comments tell what lies on the stack, its top at the right. */
final class AsyncStatements {
    private final Compilation c;

    AsyncStatements(Compilation c) {
        this.c = c;
    }

    void statement(Tree t) {
        Tree inner = t.tree(0);
        if (inner.kind == Rule.FUNCDEF) {
            c.definitions.function(inner);
            inner.scope.flags |= Scope.GENERATOR;
        } else if ((c.scope.flags & Scope.GENERATOR) == 0) {
            c.error(inner, "async for/with outside async function");
        } else if (inner.kind == Rule.FOR_STMT) {
            forLoop(inner);
        } else {
            with(Node.list(inner.node(0), Rule.WITH_STMT_LIST), 0, inner.node(1));
        }
    }

    private void awaitMethod(String name) {
        c.emit.loadMethod(name);
        c.emit.callMethod(0, 0, false);
        c.expressions.yieldFrom();
    }

    private void forLoop(Tree t) {
        int exhausted = c.newLabel();
        int handler = c.newLabel();
        int got = c.newLabel();
        int other = c.newLabel();
        c.node(t.node(1));
        c.emit.loadMethod("__aiter__");
        c.emit.callMethod(0, 0, false);
        Loops.Loop loop = new Loops.Loop(c, false);
        c.emit.label(loop.next); // iterator
        c.openHandler(OpCodes.SETUP_EXCEPT, handler);
        c.emit.dupTop();
        awaitMethod("__anext__"); // iterator, value
        c.assignments.store(t.node(0));
        c.emit.popExceptJump(got);
        c.emit.label(handler);
        c.emit.startExceptHandler(); // iterator, exception
        c.emit.dupTop();
        c.emit.loadGlobal("StopAsyncIteration");
        c.emit.binary(BinaryOp.EXCEPTION_MATCH);
        c.emit.popJumpIf(false, other);
        c.emit.popTop();
        c.emit.popExceptJump(exhausted);
        c.emit.label(other);
        c.emit.adjustStack(1);
        c.closeHandler();
        c.emit.endExceptHandler();
        c.emit.label(got); // iterator
        c.node(t.node(2));
        c.emit.jump(loop.next);
        loop.close();
        c.emit.label(exhausted);
        c.node(t.node(3));
        c.emit.label(loop.end);
        c.emit.popTop();
    }

    private void with(Node[] items, int from, Node body) {
        if (from == items.length) {
            c.node(body);
            return;
        }
        c.enter();
        int handler = c.newLabel();
        int normally = c.newLabel();
        int jumping = c.newLabel();
        int end = c.newLabel();
        enterManager(items[from]);
        c.openHandler(OpCodes.SETUP_FINALLY, handler);
        c.emit.adjustStack(Handlers.UNWIND_SLOTS);
        with(items, from + 1, body);
        c.emit.adjustStack(-Handlers.UNWIND_SLOTS);
        c.emit.loadNone(); // manager, None
        c.emit.rotTwo();
        c.emit.jump(normally);
        c.emit.label(handler); // manager, exception; or manager, value, jump
        c.emit.dupTop();
        c.emit.loadGlobal("BaseException");
        c.emit.binary(BinaryOp.EXCEPTION_MATCH);
        c.emit.popJumpIf(false, jumping);
        exitWithException(end);
        c.emit.label(jumping); // manager, value, jump
        c.emit.rotThree();
        c.emit.rotThree();
        c.emit.label(normally); // None, manager; or value, jump, manager
        c.emit.loadMethod("__aexit__");
        c.emit.loadNone();
        c.emit.dupTop();
        c.emit.dupTop();
        c.emit.callMethod(3, 0, false);
        c.expressions.yieldFrom();
        c.emit.popTop();
        c.emit.adjustStack(-1);
        c.emit.label(end);
        c.closeHandler();
        c.leave();
    }

    private void enterManager(Node item) {
        boolean named = Node.is(item, Rule.WITH_ITEM);
        c.node(named ? ((Tree) item).node(0) : item);
        c.emit.dupTop();
        awaitMethod("__aenter__");
        if (named) {
            c.assignments.store(((Tree) item).node(1));
        } else {
            c.emit.popTop();
        }
    }

    /** From manager, exception to what the end of the finally block takes. */
    private void exitWithException(int end) {
        c.emit.dupTop();
        c.emit.rotThree();
        c.emit.rotTwo();
        c.emit.loadMethod("__aexit__");
        c.emit.rotThree();
        c.emit.rotThree();
        c.emit.dupTop();
        if (c.settings.compatible()) {
            c.emit.loadAttribute("__class__");
        } else {
            c.load("type");
            c.emit.rotTwo();
            c.emit.callFunction(1, 0, false);
        }
        c.emit.rotTwo();
        c.emit.loadNone(); // exception, __aexit__, manager, type, exception, None
        c.emit.callMethod(3, 0, false);
        c.expressions.yieldFrom();
        c.emit.popJumpIf(false, end);
        c.emit.popTop();
        c.emit.loadNone();
        c.emit.jump(end);
        c.emit.adjustStack(2);
    }
}
