package mp.compiler.internal;

import mp.compiler.internal.Node.Tree;
import mp.core.code.CompileError;
import mp.core.code.RawCode;

import java.util.ArrayList;
import java.util.List;

/**
 * What the compilers of statements, expressions and so on share while a scope is compiled. An error
 * does not stop a pass, the first one counts; its line is that of the innermost statement that has
 * one.
 */
final class Compilation {
    static final int NO_LABEL = -1;

    final Settings settings;
    final BytecodeEmitter emit;
    final Definitions definitions = new Definitions(this);
    final Expressions expressions = new Expressions(this);
    final Displays displays = new Displays(this);
    final Calls calls = new Calls(this);
    final Assignments assignments = new Assignments(this);
    final Statements statements = new Statements(this);
    final Conditions conditions = new Conditions(this);

    /** What machine code is made for. */
    final Processor processor;

    private final Loops loops = new Loops(this);
    private final Handlers handlers = new Handlers(this);
    private final AsyncStatements async = new AsyncStatements(this);
    private final Imports imports = new Imports(this);
    private final ParseCharge charge;
    private final int deepest;
    private int depth;

    /** All scopes, outer ones first, in the order in which they were met. */
    final List<Scope> scopes = new ArrayList<>();

    Pass pass;
    Scope scope;
    int breakLabel = NO_LABEL;
    int continueLabel = NO_LABEL;

    /** Open handlers, and how many of them were open around the innermost loop. */
    int handlerLevel;

    int loopLevel;

    private int nextLabel;
    private String error;
    private int errorLine;

    Compilation(
            Settings settings,
            BytecodeEmitter emit,
            int deepest,
            Processor processor,
            ParseCharge charge) {
        this.settings = settings;
        this.processor = processor;
        this.emit = emit;
        this.deepest = deepest;
        this.charge = charge;
    }

    void start(Pass pass, Scope scope) {
        this.pass = pass;
        this.scope = scope;
        nextLabel = 0;
        emit.startPass(pass, scope);
    }

    /** Begins a pass over a scope that is no bytecode. */
    void startAssembly(Pass pass, Scope scope) {
        this.pass = pass;
        this.scope = scope;
    }

    Scope open(Scope.Kind kind, Node node, RawCode.Kind emit) {
        Scope s = new Scope(kind, scope, node, emit);
        check(s.depth);
        scopes.add(s);
        return s;
    }

    int newLabel() {
        return nextLabel++;
    }

    boolean failed() {
        return error != null;
    }

    void error(Node place, String message) {
        if (error == null) {
            error = message;
            errorAt(place);
        }
    }

    void error(int line, String message) {
        if (error == null) {
            error = message;
            errorLine = line;
        }
    }

    /** Gives the error a line if it has none yet. */
    void errorAt(Node place) {
        if (errorLine == 0 && place instanceof Tree t) {
            errorLine = t.line;
        }
    }

    CompileError toError(String file) {
        errorAt(scope.node);
        return new CompileError("SyntaxError", error, file, errorLine, scope.name);
    }

    private void check(int depth) {
        if (depth > deepest) {
            throw tooDeep();
        }
    }

    /** What is said of a text that is nested too deeply for the Java stack. */
    static CompileError tooDeep() {
        return CompileError.withoutPlace("RuntimeError", "maximum recursion depth exceeded");
    }

    /** Goes one level deeper into the tree; paired with {@link #leave}. */
    void enter() {
        check(++depth);
    }

    void leave() {
        depth--;
    }

    void load(String name) {
        if (pass == Pass.SCOPE) {
            scope.load(name);
        } else {
            emit.load(scope.find(name));
        }
    }

    void store(String name) {
        if (pass == Pass.SCOPE) {
            scope.modify(name);
        } else {
            emit.store(scope.find(name));
        }
    }

    void delete(String name) {
        if (pass == Pass.SCOPE) {
            scope.modify(name);
        } else {
            emit.delete(scope.find(name));
        }
    }

    void openHandler(int opcode, int label) {
        emit.setupBlock(opcode, label);
        handlerLevel++;
        scope.exceptionStackSize = Math.max(scope.exceptionStackSize, handlerLevel);
    }

    void closeHandler() {
        handlerLevel--;
        emit.endFinally();
    }

    /** Compiles a node; nothing where there is none. */
    void node(Node n) {
        if (n instanceof Tree t) {
            enter();
            charge.poll();
            emit.line(t.line);
            if (t.kind <= Rule.WITH_STMT) {
                statement(t);
            } else {
                expression(t);
            }
            leave();
        } else if (n instanceof Node.Name name) {
            load(name.name());
        } else if (n instanceof Node.Int i) {
            emit.loadSmallInt(i.value());
        } else if (n instanceof Node.Str s) {
            emit.loadString(s.text());
        } else if (n instanceof Node.Tok t && t.kind() != Token.NEWLINE) {
            emit.loadToken(t.kind());
        }
    }

    /** Compiles the parts of a tree one after the other. */
    void all(Tree t) {
        for (Node n : t.nodes) {
            node(n);
            if (failed()) {
                errorAt(n);
                return;
            }
        }
    }

    private void statement(Tree t) {
        switch (t.kind) {
            case Rule.FILE_INPUT, Rule.FILE_INPUT_2, Rule.SIMPLE_STMT_2, Rule.PASS_STMT -> all(t);
            case Rule.DECORATED -> definitions.decorated(t);
            case Rule.FUNCDEF -> definitions.function(t);
            case Rule.EXPR_STMT -> assignments.statement(t);
            case Rule.TESTLIST_STAR_EXPR -> displays.tuple(t);
            case Rule.DEL_STMT -> statements.delete(t);
            case Rule.BREAK_STMT, Rule.CONTINUE_STMT -> loops.leaveOrRepeat(t);
            case Rule.RETURN_STMT -> statements.returns(t);
            case Rule.YIELD_STMT -> statements.yields(t);
            case Rule.RAISE_STMT -> statements.raise(t);
            case Rule.IMPORT_NAME -> imports.modules(t);
            case Rule.IMPORT_FROM -> imports.from(t);
            case Rule.GLOBAL_STMT, Rule.NONLOCAL_STMT -> statements.declare(t);
            case Rule.ASSERT_STMT -> statements.asserts(t);
            case Rule.ASYNC_STMT -> async.statement(t);
            case Rule.IF_STMT -> conditions.statement(t);
            case Rule.WHILE_STMT -> loops.whileLoop(t);
            case Rule.FOR_STMT -> loops.forLoop(t);
            case Rule.TRY_STMT -> handlers.tryStatement(t);
            default -> handlers.with(t);
        }
    }

    private void expression(Tree t) {
        switch (t.kind) {
            case Rule.SUITE_BLOCK_STMTS -> all(t);
            case Rule.NAMEDEXPR_TEST -> assignments.named(t.node(0), t.node(1));
            case Rule.TEST_IF_EXPR -> conditions.expression(t);
            case Rule.LAMBDEF, Rule.LAMBDEF_NOCOND -> definitions.lambda(t);
            case Rule.OR_TEST, Rule.AND_TEST -> conditions.junction(t);
            case Rule.NOT_TEST_2 -> expressions.not(t);
            case Rule.COMPARISON -> expressions.comparison(t);
            case Rule.STAR_EXPR -> error(t, "*x must be assignment target");
            case Rule.EXPR, Rule.XOR_EXPR, Rule.AND_EXPR -> expressions.chain(t);
            case Rule.SHIFT_EXPR, Rule.ARITH_EXPR, Rule.TERM -> expressions.mixedChain(t);
            case Rule.FACTOR_2 -> expressions.sign(t);
            case Rule.POWER -> expressions.power(t);
            case Rule.ATOM_EXPR_AWAIT -> expressions.await(t);
            case Rule.ATOM_EXPR_NORMAL -> calls.atom(t);
            case Rule.ATOM_PAREN -> displays.parentheses(t);
            case Rule.ATOM_BRACKET -> displays.brackets(t);
            case Rule.ATOM_BRACE -> displays.braces(t, true);
            case Rule.TRAILER_PAREN -> calls.arguments(t.node(0), false, 0);
            case Rule.TRAILER_BRACKET -> {
                node(t.node(0));
                emit.loadSubscript();
            }
            case Rule.TRAILER_PERIOD -> emit.loadAttribute(Node.name(t.node(0)));
            case Rule.SUBSCRIPTLIST, Rule.TESTLIST -> displays.tuple(t);
            case Rule.SUBSCRIPT_2, Rule.SUBSCRIPT_3 -> displays.slice(t);
            case Rule.DICTORSETMAKER_ITEM -> {
                node(t.node(1));
                node(t.node(0));
            }
            case Rule.CLASSDEF -> definitions.classDefinition(t);
            case Rule.YIELD_EXPR -> expressions.yields(t);
            default -> emit.loadObject(t.constant);
        }
    }
}
