package mp.compiler.internal;

import mp.core.code.Constant;

/**
 * A node of the parse tree; an absent one is null. Names are strings of chars below 256, a byte
 * each.
 */
sealed interface Node {
    /** An int that fits the small ints of the target. */
    record Int(long value) implements Node {}

    /** An identifier. */
    record Name(String name) implements Node {}

    /** A string that is interned. */
    record Str(String text) implements Node {}

    /** A token that says something by itself: an operator, None, a line end. */
    record Tok(int kind) implements Node {}

    /** What a rule matched; of kind CONST_OBJECT, a constant. */
    final class Tree implements Node {
        int kind;
        final int line;
        final Node[] nodes;
        final Constant constant;

        /** Of a constant tuple, how deep its items are nested. */
        final int depth;

        /** The scope that a definition, lambda or comprehension opens; set in the first pass. */
        Scope scope;

        Tree(int kind, int line, Node[] nodes) {
            this.kind = kind;
            this.line = line;
            this.nodes = nodes;
            this.constant = null;
            this.depth = 0;
        }

        Tree(int line, Constant constant) {
            this(line, constant, 0);
        }

        Tree(int line, Constant constant, int depth) {
            this.kind = Rule.CONST_OBJECT;
            this.depth = depth;
            this.line = line;
            this.nodes = NONE;
            this.constant = constant;
        }

        Node node(int i) {
            return nodes[i];
        }

        Tree tree(int i) {
            return (Tree) nodes[i];
        }

        int size() {
            return nodes.length;
        }
    }

    Node[] NONE = {};

    /** Whether a node is a tree of a kind. */
    static boolean is(Node n, int kind) {
        return n instanceof Tree t && t.kind == kind;
    }

    /** Whether a node is a token of a kind. */
    static boolean isTok(Node n, int kind) {
        return n instanceof Tok t && t.kind == kind;
    }

    /** The name of an identifier; null where the node is none. */
    static String nameOrNull(Node n) {
        return n instanceof Name name ? name.name : null;
    }

    /** The name of a node that the grammar says is an identifier. */
    static String name(Node n) {
        return ((Name) n).name;
    }

    /** The members of a list that is written as such only if it has several. */
    static Node[] list(Node n, int kind) {
        if (n == null) {
            return NONE;
        }
        return n instanceof Tree t && t.kind == kind ? t.nodes : new Node[] {n};
    }
}
