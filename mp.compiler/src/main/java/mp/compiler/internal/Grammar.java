package mp.compiler.internal;

import static mp.compiler.internal.Rule.*;

/**
 * The grammar as data: for each rule its shape and its parts, which are tokens, rules and optional
 * rules. The parser runs this table, so what a program may look like stands here and nowhere else
 * (the compiler turns down a few things that the table lets through).
 */
final class Grammar {
    /** One of the parts, the first that fits. */
    static final int ANY = 1;

    /** All parts, one after the other. */
    static final int ALL = 2;

    /** All parts; if only one of them is there, no tree is made for the rule. */
    static final int ONLY = 3;

    /** All parts, and an empty place behind them. */
    static final int BLANK = 4;

    /** The first part once or more often. */
    static final int MANY = 5;

    /** The first part, separated by the second. */
    static final int LIST = 6;

    /** The first part, separated and perhaps ended by the second. */
    static final int LIST_END = 7;

    private static final byte[] SHAPES = new byte[COUNT];
    private static final int[][] PARTS = new int[COUNT][];

    static {
        module();
        simple();
        compound();
        operators();
        atoms();
    }

    private Grammar() {}

    static int shape(int rule) {
        return SHAPES[rule - FIRST];
    }

    static int[] parts(int rule) {
        return PARTS[rule - FIRST];
    }

    /** What a text, a definition and its parameters look like. */
    private static void module() {
        only(GENERIC_COLON_TEST, Token.COLON, TEST);
        only(GENERIC_EQUAL_TEST, Token.EQUAL, TEST);
        any(SINGLE_INPUT, Token.NEWLINE, SIMPLE_STMT, COMPOUND_STMT);
        only(FILE_INPUT, OPT | FILE_INPUT_2);
        many(FILE_INPUT_2, FILE_INPUT_3);
        any(FILE_INPUT_3, Token.NEWLINE, STMT);
        only(EVAL_INPUT, TESTLIST, OPT | EVAL_INPUT_2);
        all(EVAL_INPUT_2, Token.NEWLINE);
        all(DECORATOR, Token.AT, DOTTED_NAME, OPT | TRAILER_PAREN, Token.NEWLINE);
        many(DECORATORS, DECORATOR);
        only(DECORATED, DECORATORS, DECORATED_BODY);
        any(DECORATED_BODY, CLASSDEF, FUNCDEF, ASYNC_FUNCDEF);
        all(ASYNC_FUNCDEF, Token.ASYNC, FUNCDEF);
        blank(
                FUNCDEF,
                Token.DEF,
                Token.NAME,
                Token.PAREN_OPEN,
                OPT | TYPEDARGSLIST,
                Token.PAREN_CLOSE,
                OPT | FUNCDEFRETTYPE,
                Token.COLON,
                SUITE);
        only(FUNCDEFRETTYPE, Token.MINUS_MORE, TEST);
        listEnd(TYPEDARGSLIST, TYPEDARGSLIST_ITEM, Token.COMMA);
        any(TYPEDARGSLIST_ITEM, TYPEDARGSLIST_NAME, TYPEDARGSLIST_STAR, TYPEDARGSLIST_DBL_STAR);
        only(TYPEDARGSLIST_NAME, Token.NAME, OPT | GENERIC_COLON_TEST, OPT | GENERIC_EQUAL_TEST);
        all(TYPEDARGSLIST_STAR, Token.STAR, OPT | TFPDEF);
        all(TYPEDARGSLIST_DBL_STAR, Token.DBL_STAR, Token.NAME, OPT | GENERIC_COLON_TEST);
        all(TFPDEF, Token.NAME, OPT | GENERIC_COLON_TEST);
        listEnd(VARARGSLIST, VARARGSLIST_ITEM, Token.COMMA);
        any(VARARGSLIST_ITEM, VARARGSLIST_NAME, VARARGSLIST_STAR, VARARGSLIST_DBL_STAR);
        only(VARARGSLIST_NAME, Token.NAME, OPT | GENERIC_EQUAL_TEST);
        all(VARARGSLIST_STAR, Token.STAR, OPT | VFPDEF);
        all(VARARGSLIST_DBL_STAR, Token.DBL_STAR, Token.NAME);
        only(VFPDEF, Token.NAME);
    }

    /** Statements on one line. */
    private static void simple() {
        any(STMT, COMPOUND_STMT, SIMPLE_STMT);
        only(SIMPLE_STMT, SIMPLE_STMT_2, Token.NEWLINE);
        listEnd(SIMPLE_STMT_2, SMALL_STMT, Token.SEMICOLON);
        any(
                SMALL_STMT,
                DEL_STMT,
                PASS_STMT,
                FLOW_STMT,
                IMPORT_STMT,
                GLOBAL_STMT,
                NONLOCAL_STMT,
                ASSERT_STMT,
                EXPR_STMT);
        all(EXPR_STMT, TESTLIST_STAR_EXPR, OPT | EXPR_STMT_2);
        any(EXPR_STMT_2, ANNASSIGN, EXPR_STMT_AUGASSIGN, EXPR_STMT_ASSIGN_LIST);
        only(EXPR_STMT_AUGASSIGN, AUGASSIGN, EXPR_STMT_6);
        many(EXPR_STMT_ASSIGN_LIST, EXPR_STMT_ASSIGN);
        only(EXPR_STMT_ASSIGN, Token.EQUAL, EXPR_STMT_6);
        any(EXPR_STMT_6, YIELD_EXPR, TESTLIST_STAR_EXPR);
        listEnd(TESTLIST_STAR_EXPR, TESTLIST_STAR_EXPR_2, Token.COMMA);
        any(TESTLIST_STAR_EXPR_2, STAR_EXPR, TEST);
        all(ANNASSIGN, Token.COLON, TEST, OPT | EXPR_STMT_ASSIGN);
        any(
                AUGASSIGN,
                Token.PLUS_EQUAL,
                Token.MINUS_EQUAL,
                Token.STAR_EQUAL,
                Token.AT_EQUAL,
                Token.SLASH_EQUAL,
                Token.PERCENT_EQUAL,
                Token.AMPERSAND_EQUAL,
                Token.PIPE_EQUAL,
                Token.CARET_EQUAL,
                Token.DBL_LESS_EQUAL,
                Token.DBL_MORE_EQUAL,
                Token.DBL_STAR_EQUAL,
                Token.DBL_SLASH_EQUAL);
        all(DEL_STMT, Token.DEL, EXPRLIST);
        all(PASS_STMT, Token.PASS);
        any(FLOW_STMT, BREAK_STMT, CONTINUE_STMT, RETURN_STMT, RAISE_STMT, YIELD_STMT);
        all(BREAK_STMT, Token.BREAK);
        all(CONTINUE_STMT, Token.CONTINUE);
        all(RETURN_STMT, Token.RETURN, OPT | TESTLIST);
        all(YIELD_STMT, YIELD_EXPR);
        all(RAISE_STMT, Token.RAISE, OPT | RAISE_STMT_ARG);
        only(RAISE_STMT_ARG, TEST, OPT | RAISE_STMT_FROM);
        only(RAISE_STMT_FROM, Token.FROM, TEST);
        any(IMPORT_STMT, IMPORT_NAME, IMPORT_FROM);
        all(IMPORT_NAME, Token.IMPORT, DOTTED_AS_NAMES);
        all(IMPORT_FROM, Token.FROM, IMPORT_FROM_2, Token.IMPORT, IMPORT_FROM_3);
        any(IMPORT_FROM_2, DOTTED_NAME, IMPORT_FROM_2B);
        only(IMPORT_FROM_2B, ONE_OR_MORE_PERIOD_OR_ELLIPSIS, OPT | DOTTED_NAME);
        any(IMPORT_FROM_3, Token.STAR, IMPORT_AS_NAMES_PAREN, IMPORT_AS_NAMES);
        only(IMPORT_AS_NAMES_PAREN, Token.PAREN_OPEN, IMPORT_AS_NAMES, Token.PAREN_CLOSE);
        many(ONE_OR_MORE_PERIOD_OR_ELLIPSIS, PERIOD_OR_ELLIPSIS);
        any(PERIOD_OR_ELLIPSIS, Token.PERIOD, Token.ELLIPSIS);
        all(IMPORT_AS_NAME, Token.NAME, OPT | AS_NAME);
        only(DOTTED_AS_NAME, DOTTED_NAME, OPT | AS_NAME);
        only(AS_NAME, Token.AS, Token.NAME);
        listEnd(IMPORT_AS_NAMES, IMPORT_AS_NAME, Token.COMMA);
        list(DOTTED_AS_NAMES, DOTTED_AS_NAME, Token.COMMA);
        list(DOTTED_NAME, Token.NAME, Token.PERIOD);
        all(GLOBAL_STMT, Token.GLOBAL, NAME_LIST);
        all(NONLOCAL_STMT, Token.NONLOCAL, NAME_LIST);
        list(NAME_LIST, Token.NAME, Token.COMMA);
        all(ASSERT_STMT, Token.ASSERT, TEST, OPT | ASSERT_STMT_EXTRA);
        only(ASSERT_STMT_EXTRA, Token.COMMA, TEST);
    }

    /** Statements with a suite. */
    private static void compound() {
        any(
                COMPOUND_STMT,
                IF_STMT,
                WHILE_STMT,
                FOR_STMT,
                TRY_STMT,
                WITH_STMT,
                FUNCDEF,
                CLASSDEF,
                DECORATED,
                ASYNC_STMT);
        all(ASYNC_STMT, Token.ASYNC, ASYNC_STMT_2);
        any(ASYNC_STMT_2, FUNCDEF, WITH_STMT, FOR_STMT);
        all(
                IF_STMT,
                Token.IF,
                NAMEDEXPR_TEST,
                Token.COLON,
                SUITE,
                OPT | IF_STMT_ELIF_LIST,
                OPT | ELSE_STMT);
        many(IF_STMT_ELIF_LIST, IF_STMT_ELIF);
        all(IF_STMT_ELIF, Token.ELIF, NAMEDEXPR_TEST, Token.COLON, SUITE);
        all(WHILE_STMT, Token.WHILE, NAMEDEXPR_TEST, Token.COLON, SUITE, OPT | ELSE_STMT);
        all(FOR_STMT, Token.FOR, EXPRLIST, Token.IN, TESTLIST, Token.COLON, SUITE, OPT | ELSE_STMT);
        all(TRY_STMT, Token.TRY, Token.COLON, SUITE, TRY_STMT_2);
        any(TRY_STMT_2, TRY_STMT_EXCEPT_AND_MORE, TRY_STMT_FINALLY);
        only(
                TRY_STMT_EXCEPT_AND_MORE,
                TRY_STMT_EXCEPT_LIST,
                OPT | ELSE_STMT,
                OPT | TRY_STMT_FINALLY);
        all(TRY_STMT_EXCEPT, Token.EXCEPT, OPT | TRY_STMT_AS_NAME, Token.COLON, SUITE);
        only(TRY_STMT_AS_NAME, TEST, OPT | AS_NAME);
        many(TRY_STMT_EXCEPT_LIST, TRY_STMT_EXCEPT);
        all(TRY_STMT_FINALLY, Token.FINALLY, Token.COLON, SUITE);
        only(ELSE_STMT, Token.ELSE, Token.COLON, SUITE);
        all(WITH_STMT, Token.WITH, WITH_STMT_LIST, Token.COLON, SUITE);
        list(WITH_STMT_LIST, WITH_ITEM, Token.COMMA);
        only(WITH_ITEM, TEST, OPT | WITH_ITEM_AS);
        only(WITH_ITEM_AS, Token.AS, EXPR);
        any(SUITE, SUITE_BLOCK, SIMPLE_STMT);
        only(SUITE_BLOCK, Token.NEWLINE, Token.INDENT, SUITE_BLOCK_STMTS, Token.DEDENT);
        many(SUITE_BLOCK_STMTS, STMT);
    }

    /** Operators. */
    private static void operators() {
        only(NAMEDEXPR_TEST, TEST, OPT | NAMEDEXPR_TEST_2);
        only(NAMEDEXPR_TEST_2, Token.ASSIGN, TEST);
        any(TEST, LAMBDEF, TEST_IF_EXPR);
        only(TEST_IF_EXPR, OR_TEST, OPT | TEST_IF_ELSE);
        all(TEST_IF_ELSE, Token.IF, OR_TEST, Token.ELSE, TEST);
        any(TEST_NOCOND, LAMBDEF_NOCOND, OR_TEST);
        blank(LAMBDEF, Token.LAMBDA, OPT | VARARGSLIST, Token.COLON, TEST);
        blank(LAMBDEF_NOCOND, Token.LAMBDA, OPT | VARARGSLIST, Token.COLON, TEST_NOCOND);
        list(OR_TEST, AND_TEST, Token.OR);
        list(AND_TEST, NOT_TEST, Token.AND);
        any(NOT_TEST, NOT_TEST_2, COMPARISON);
        all(NOT_TEST_2, Token.NOT, NOT_TEST);
        list(COMPARISON, EXPR, COMP_OP);
        any(
                COMP_OP,
                Token.LESS,
                Token.MORE,
                Token.DBL_EQUAL,
                Token.LESS_EQUAL,
                Token.MORE_EQUAL,
                Token.NOT_EQUAL,
                Token.IN,
                COMP_OP_NOT_IN,
                COMP_OP_IS);
        all(COMP_OP_NOT_IN, Token.NOT, Token.IN);
        all(COMP_OP_IS, Token.IS, OPT | COMP_OP_IS_NOT);
        all(COMP_OP_IS_NOT, Token.NOT);
        all(STAR_EXPR, Token.STAR, EXPR);
        list(EXPR, XOR_EXPR, Token.PIPE);
        list(XOR_EXPR, AND_EXPR, Token.CARET);
        list(AND_EXPR, SHIFT_EXPR, Token.AMPERSAND);
        list(SHIFT_EXPR, ARITH_EXPR, SHIFT_OP);
        any(SHIFT_OP, Token.DBL_LESS, Token.DBL_MORE);
        list(ARITH_EXPR, TERM, ARITH_OP);
        any(ARITH_OP, Token.PLUS, Token.MINUS);
        list(TERM, FACTOR, TERM_OP);
        any(TERM_OP, Token.STAR, Token.AT, Token.SLASH, Token.PERCENT, Token.DBL_SLASH);
        any(FACTOR, FACTOR_2, POWER);
        only(FACTOR_2, FACTOR_OP, FACTOR);
        any(FACTOR_OP, Token.PLUS, Token.MINUS, Token.TILDE);
        only(POWER, ATOM_EXPR, OPT | POWER_DBL_STAR);
        any(ATOM_EXPR, ATOM_EXPR_AWAIT, ATOM_EXPR_NORMAL);
        all(ATOM_EXPR_AWAIT, Token.AWAIT, ATOM, OPT | ATOM_EXPR_TRAILERS);
        only(ATOM_EXPR_NORMAL, ATOM, OPT | ATOM_EXPR_TRAILERS);
        many(ATOM_EXPR_TRAILERS, TRAILER);
        only(POWER_DBL_STAR, Token.DBL_STAR, FACTOR);
    }

    /** Atoms, displays, calls and comprehensions. */
    private static void atoms() {
        any(
                ATOM,
                Token.NAME,
                Token.INTEGER,
                Token.FLOAT_OR_IMAG,
                Token.STRING,
                Token.BYTES,
                Token.ELLIPSIS,
                Token.NONE,
                Token.TRUE,
                Token.FALSE,
                ATOM_PAREN,
                ATOM_BRACKET,
                ATOM_BRACE);
        all(ATOM_PAREN, Token.PAREN_OPEN, OPT | ATOM_2B, Token.PAREN_CLOSE);
        any(ATOM_2B, YIELD_EXPR, TESTLIST_COMP);
        all(ATOM_BRACKET, Token.BRACKET_OPEN, OPT | TESTLIST_COMP, Token.BRACKET_CLOSE);
        all(ATOM_BRACE, Token.BRACE_OPEN, OPT | DICTORSETMAKER, Token.BRACE_CLOSE);
        only(TESTLIST_COMP, TESTLIST_COMP_2, OPT | TESTLIST_COMP_3);
        any(TESTLIST_COMP_2, STAR_EXPR, NAMEDEXPR_TEST);
        any(TESTLIST_COMP_3, COMP_FOR, TESTLIST_COMP_3B);
        only(TESTLIST_COMP_3B, Token.COMMA, OPT | TESTLIST_COMP_3C);
        listEnd(TESTLIST_COMP_3C, TESTLIST_COMP_2, Token.COMMA);
        any(TRAILER, TRAILER_PAREN, TRAILER_BRACKET, TRAILER_PERIOD);
        all(TRAILER_PAREN, Token.PAREN_OPEN, OPT | ARGLIST, Token.PAREN_CLOSE);
        all(TRAILER_BRACKET, Token.BRACKET_OPEN, SUBSCRIPTLIST, Token.BRACKET_CLOSE);
        all(TRAILER_PERIOD, Token.PERIOD, Token.NAME);
        listEnd(SUBSCRIPTLIST, SUBSCRIPT, Token.COMMA);
        any(SUBSCRIPT, SUBSCRIPT_3, SUBSCRIPT_2);
        only(SUBSCRIPT_2, TEST, OPT | SUBSCRIPT_3);
        all(SUBSCRIPT_3, Token.COLON, OPT | SUBSCRIPT_3B);
        any(SUBSCRIPT_3B, SUBSCRIPT_3C, SUBSCRIPT_3D);
        all(SUBSCRIPT_3C, Token.COLON, OPT | TEST);
        only(SUBSCRIPT_3D, TEST, OPT | SLICEOP);
        all(SLICEOP, Token.COLON, OPT | TEST);
        listEnd(EXPRLIST, EXPRLIST_2, Token.COMMA);
        any(EXPRLIST_2, STAR_EXPR, EXPR);
        listEnd(TESTLIST, TEST, Token.COMMA);
        only(DICTORSETMAKER, DICTORSETMAKER_ITEM, OPT | DICTORSETMAKER_TAIL);
        only(DICTORSETMAKER_ITEM, TEST, OPT | GENERIC_COLON_TEST);
        any(DICTORSETMAKER_TAIL, COMP_FOR, DICTORSETMAKER_LIST);
        all(DICTORSETMAKER_LIST, Token.COMMA, OPT | DICTORSETMAKER_LIST2);
        listEnd(DICTORSETMAKER_LIST2, DICTORSETMAKER_ITEM, Token.COMMA);
        blank(CLASSDEF, Token.CLASS, Token.NAME, OPT | CLASSDEF_2, Token.COLON, SUITE);
        only(CLASSDEF_2, Token.PAREN_OPEN, OPT | ARGLIST, Token.PAREN_CLOSE);
        listEnd(ARGLIST, ARGLIST_2, Token.COMMA);
        any(ARGLIST_2, ARGLIST_STAR, ARGLIST_DBL_STAR, ARGUMENT);
        all(ARGLIST_STAR, Token.STAR, TEST);
        all(ARGLIST_DBL_STAR, Token.DBL_STAR, TEST);
        only(ARGUMENT, TEST, OPT | ARGUMENT_2);
        any(ARGUMENT_2, COMP_FOR, GENERIC_EQUAL_TEST, ARGUMENT_3);
        all(ARGUMENT_3, Token.ASSIGN, TEST);
        any(COMP_ITER, COMP_FOR, COMP_IF);
        blank(COMP_FOR, Token.FOR, EXPRLIST, Token.IN, OR_TEST, OPT | COMP_ITER);
        all(COMP_IF, Token.IF, TEST_NOCOND, OPT | COMP_ITER);
        all(YIELD_EXPR, Token.YIELD, OPT | YIELD_ARG);
        any(YIELD_ARG, YIELD_ARG_FROM, TESTLIST);
        all(YIELD_ARG_FROM, Token.FROM, TEST);
    }

    private static void any(int rule, int... parts) {
        row(rule, ANY, parts);
    }

    private static void all(int rule, int... parts) {
        row(rule, ALL, parts);
    }

    private static void only(int rule, int... parts) {
        row(rule, ONLY, parts);
    }

    private static void blank(int rule, int... parts) {
        row(rule, BLANK, parts);
    }

    private static void many(int rule, int... parts) {
        row(rule, MANY, parts);
    }

    private static void list(int rule, int... parts) {
        row(rule, LIST, parts);
    }

    private static void listEnd(int rule, int... parts) {
        row(rule, LIST_END, parts);
    }

    private static void row(int rule, int shape, int[] parts) {
        SHAPES[rule - FIRST] = (byte) shape;
        PARTS[rule - FIRST] = parts;
    }
}
