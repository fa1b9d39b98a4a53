package mp.compiler.internal;

import mp.compiler.internal.Node.Tree;
import mp.core.code.CompileError;
import mp.core.code.OpCodes;

/** Import statements. */
final class Imports {
    private static final int LONGEST_NAME = 255;

    private final Compilation c;

    Imports(Compilation c) {
        this.c = c;
    }

    /** {@code import a.b, c as d}. */
    void modules(Tree t) {
        for (Node n : Node.list(t.node(0), Rule.DOTTED_AS_NAMES)) {
            c.emit.loadSmallInt(0);
            c.emit.loadNone();
            Node module = n;
            String as = null;
            if (n instanceof Tree renamed && renamed.kind == Rule.DOTTED_AS_NAME) {
                module = renamed.node(0);
                as = Node.name(renamed.node(1));
            }
            Node[] parts = Node.list(module, Rule.DOTTED_NAME);
            c.emit.importName(dotted(parts));
            if (as == null) {
                c.store(Node.name(parts[0]));
                continue;
            }
            for (int i = 1; i < parts.length; i++) {
                c.emit.loadAttribute(Node.name(parts[i]));
            }
            c.store(as);
        }
    }

    private static String dotted(Node[] parts) {
        if (parts.length == 1) {
            return Node.name(parts[0]);
        }
        StringBuilder name = new StringBuilder();
        for (Node part : parts) {
            if (name.length() > 0) {
                name.append('.');
            }
            name.append(Node.name(part));
        }
        if (name.length() > LONGEST_NAME) {
            throw CompileError.withoutPlace("RuntimeError", "name too long");
        }
        return name.toString();
    }

    /** {@code from ..a import b, c as d} or {@code from a import *}. */
    void from(Tree t) {
        Node source = t.node(0);
        Node dots = null;
        if (source instanceof Node.Tok || Node.is(source, Rule.ONE_OR_MORE_PERIOD_OR_ELLIPSIS)) {
            dots = source;
            source = null;
        } else if (source instanceof Tree relative && relative.kind == Rule.IMPORT_FROM_2B) {
            dots = relative.node(0);
            source = relative.node(1);
        }
        int level = level(dots);
        String module = source == null ? "" : dotted(Node.list(source, Rule.DOTTED_NAME));
        if (Node.isTok(t.node(1), Token.STAR)) {
            star(t, level, module);
        } else {
            names(Node.list(t.node(1), Rule.IMPORT_AS_NAMES), level, module);
        }
    }

    private static int level(Node dots) {
        int level = 0;
        for (Node dot : Node.list(dots, Rule.ONE_OR_MORE_PERIOD_OR_ELLIPSIS)) {
            level += Node.isTok(dot, Token.PERIOD) ? 1 : 3;
        }
        return level;
    }

    private void star(Tree t, int level, String module) {
        if (c.settings.compatible() && c.scope.kind != Scope.Kind.MODULE) {
            c.error(t, "import * not at module level");
            return;
        }
        c.emit.loadSmallInt(level);
        c.emit.loadString("*");
        c.emit.build(OpCodes.BUILD_TUPLE, 1);
        c.emit.importName(module);
        c.emit.importStar();
    }

    private void names(Node[] names, int level, String module) {
        c.emit.loadSmallInt(level);
        for (Node n : names) {
            c.emit.loadString(Node.name(((Tree) n).node(0)));
        }
        c.emit.build(OpCodes.BUILD_TUPLE, names.length);
        c.emit.importName(module);
        for (Node n : names) {
            Tree as = (Tree) n;
            String name = Node.name(as.node(0));
            c.emit.importFrom(name);
            c.store(as.node(1) == null ? name : Node.name(as.node(1)));
        }
        c.emit.popTop();
    }
}
