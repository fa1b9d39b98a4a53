package mp.compiler.internal;

import mp.compiler.internal.Node.Tree;
import mp.compiler.internal.Parser.RuleStack;
import mp.core.code.CompileError;
import mp.core.code.Constant;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/**
 * The nodes that the parser has made and not yet put into a tree. Here a matched rule becomes a
 * tree, or something simpler: parentheses vanish, constant expressions and tuples become constants.
 */
final class Results {
    /** Strings up to this length are interned; longer ones only if their name is known already. */
    private static final int INTERNED_LENGTH = 10;

    private static final int LONGEST_NAME = 255;

    private final Lexer lexer;
    private final Settings settings;
    private final Source source;
    private final RuleStack rules;
    private final Folder folder;
    private final ParseCharge charge;
    private final Set<String> longNames = new HashSet<>();

    private Node[] nodes = new Node[64];
    int depth;

    Results(Lexer lexer, Settings settings, Source source, ParseCharge charge, RuleStack rules) {
        this.lexer = lexer;
        this.settings = settings;
        this.source = source;
        this.rules = rules;
        this.charge = charge;
        this.folder = new Folder(this, settings, source, charge);
        longNames.add(source.file());
    }

    void push(Node n) {
        if (depth == nodes.length) {
            nodes = Arrays.copyOf(nodes, 2 * depth);
        }
        nodes[depth++] = n;
    }

    Node pop() {
        Node n = nodes[--depth];
        nodes[depth] = null;
        return n;
    }

    /** The node below {@code n} others. */
    Node peek(int n) {
        return nodes[depth - 1 - n];
    }

    void replace(int n, Node node) {
        nodes[depth - 1 - n] = node;
    }

    void drop(int n) {
        for (int i = 0; i < n; i++) {
            pop();
        }
    }

    /** Of the top nodes keeps the one that is there. */
    void keepOnly(int count) {
        Node kept = null;
        for (int i = 0; i < count; i++) {
            Node n = pop();
            kept = n == null ? kept : n;
        }
        push(kept);
    }

    /** A statement that is only a constant becomes a pass statement. */
    boolean dropLoneConstant(int line) {
        Node n = peek(1);
        if (peek(0) != null
                || n == null
                || n instanceof Node.Name
                || n instanceof Tree t && t.kind != Rule.CONST_OBJECT) {
            return false;
        }
        drop(2);
        tree(Rule.PASS_STMT, line, 0);
        return true;
    }

    /** Pushes what the current token means. */
    void token(int rule) {
        push(
                switch (lexer.kind) {
                    case Token.NAME -> name(rule);
                    case Token.INTEGER -> constant(lexer.tokenLine, literals().integer());
                    case Token.FLOAT_OR_IMAG -> object(lexer.tokenLine, literals().decimal());
                    case Token.STRING -> string();
                    case Token.BYTES ->
                            object(lexer.tokenLine, new Constant.Bytes(lexer.text.toBytes()));
                    default -> new Node.Tok(lexer.kind);
                });
    }

    private Literals literals() {
        return new Literals(lexer, source.file(), settings.floats());
    }

    private Node name(int rule) {
        String name = lexer.text.toName();
        intern(name);
        Constant value = rule == Rule.ATOM ? folder.constant(name) : null;
        return value == null ? new Node.Name(name) : constant(lexer.tokenLine, value);
    }

    private void intern(String name) {
        if (name.length() > INTERNED_LENGTH) {
            if (name.length() > LONGEST_NAME) {
                throw CompileError.withoutPlace("RuntimeError", "name too long");
            }
            longNames.add(name);
        }
    }

    private Node string() {
        if (lexer.text.length <= INTERNED_LENGTH) {
            return new Node.Str(lexer.text.toName());
        }
        byte[] text = lexer.text.toBytes();
        if (text.length <= LONGEST_NAME) {
            String name = lexer.text.toName();
            if (longNames.contains(name) || source.options().interned().test(text)) {
                return new Node.Str(name);
            }
        }
        return object(lexer.tokenLine, new Constant.Str(text));
    }

    /** A node for a constant: small ints are leaves. */
    Node constant(int line, Constant c) {
        if (c instanceof Constant.Int i && i.value().bitLength() < settings.smallIntBits()) {
            return new Node.Int(i.value().longValue());
        }
        return object(line, c);
    }

    /** A node for a constant that is no leaf. */
    Node object(int line, Constant c) {
        charge.node(1);
        return new Tree(line, c);
    }

    /** Makes a tree of the top nodes, or what a rule's tree is simplified to. */
    void tree(int rule, int line, int count) {
        switch (rule) {
            case Rule.ATOM_PAREN -> {
                if (peek(0) != null && !Node.is(peek(0), Rule.TESTLIST_COMP)) {
                    return;
                }
            }
            case Rule.TESTLIST_COMP -> {
                if (Node.is(peek(0), Rule.TESTLIST_COMP_3B)) {
                    pop();
                    count--;
                } else if (Node.is(peek(0), Rule.TESTLIST_COMP_3C)) {
                    ((Tree) pop()).kind = rule;
                    return;
                }
            }
            // the list's first item was pushed by the rule outside of it
            case Rule.TESTLIST_COMP_3C -> count++;
            default -> {}
        }
        if (settings.folding()) {
            int left = folder.logical(rule, count);
            boolean done = left == 1 && left != count || left < 0;
            if (done || folder.fold(rule, left)) {
                return;
            }
            count = left;
        }
        if (settings.tuples() && tuple(rule, line, count)) {
            return;
        }
        charge.node(count);
        Node[] parts = Arrays.copyOfRange(nodes, depth - count, depth);
        drop(count);
        Tree tree = new Tree(rule, line, parts);
        if (rule == Rule.TESTLIST_COMP_3C) {
            push(tree);
        }
        push(tree);
    }

    private boolean tuple(int rule, int line, int count) {
        switch (rule) {
            case Rule.TESTLIST_COMP:
                return rules.peek(0) == Rule.ATOM_PAREN && constantTuple(line, count);
            case Rule.TESTLIST_COMP_3C:
                if (rules.peek(2) != Rule.ATOM_PAREN || !constantTuple(line, count)) {
                    return false;
                }
                rules.depth -= 2;
                return true;
            case Rule.TESTLIST_STAR_EXPR, Rule.TESTLIST, Rule.SUBSCRIPTLIST:
                return constantTuple(line, count);
            default:
                return false;
        }
    }

    private boolean constantTuple(int line, int count) {
        for (int i = 0; i < count; i++) {
            if (!Constants.is(peek(i))) {
                return false;
            }
        }
        Constant[] items = new Constant[count];
        int deepest = 0;
        for (int i = count - 1; i >= 0; i--) {
            Node n = pop();
            items[i] = Constants.of(n);
            deepest = Math.max(deepest, n instanceof Tree t ? t.depth : 0);
        }
        if (deepest > source.levels()) {
            throw Compilation.tooDeep();
        }
        charge.node(1);
        push(new Tree(line, new Constant.Tuple(Arrays.asList(items)), deepest + 1));
        return true;
    }

    /** An error at the line of a tree. */
    CompileError error(String message, int line) {
        return new CompileError("SyntaxError", message, source.file(), line);
    }
}
