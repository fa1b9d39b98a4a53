package mp.compiler.internal;

import mp.core.code.CompileError;
import mp.core.code.CompilerOptions.Input;

import java.util.Arrays;

/**
 * Runs the grammar's table over the tokens, with stacks of its own instead of Java's, so that no
 * nesting of a source text is too deep for it. A rule that has not yet taken a token may fail and
 * the next alternative is tried; afterwards a failure is a syntax error.
 */
final class Parser {
    private final Lexer lexer;
    private final Results results;
    private final RuleStack rules = new RuleStack();
    private final boolean single;
    private final String file;
    private boolean failed;

    Parser(Lexer lexer, Settings settings, Source source, ParseCharge charge) {
        this.lexer = lexer;
        this.single = source.options().input() == Input.SINGLE;
        this.file = source.file();
        this.results = new Results(lexer, settings, source, charge, rules);
    }

    /** Parses the whole text. */
    Node parse(Input input) {
        int top =
                switch (input) {
                    case SINGLE -> Rule.SINGLE_INPUT;
                    case EVAL -> Rule.EVAL_INPUT;
                    case FILE -> Rule.FILE_INPUT;
                };
        rules.push(top, 0, lexer.tokenLine);
        while (rules.depth > 0) {
            rules.pop();
            int rule = rules.rule;
            int[] parts = Grammar.parts(rule);
            switch (Grammar.shape(rule)) {
                case Grammar.ANY -> any(rule, parts);
                case Grammar.MANY, Grammar.LIST, Grammar.LIST_END ->
                        list(rule, parts, Grammar.shape(rule));
                default -> all(rule, parts);
            }
        }
        if (lexer.kind != Token.END || results.depth == 0) {
            throw syntaxError();
        }
        return results.pop();
    }

    private void descend(int rule, int resumeAt, int line, int part) {
        if (resumeAt >= 0) {
            rules.push(rule, resumeAt, line);
        }
        rules.push(part & ~Rule.OPT, 0, lexer.tokenLine);
    }

    private void any(int rule, int[] parts) {
        int i = rules.position;
        if (i > 0 && !failed) {
            return;
        }
        failed = false;
        for (; i < parts.length; i++) {
            int part = parts[i];
            if (part >= Rule.FIRST) {
                descend(rule, i + 1 < parts.length ? i + 1 : -1, rules.line, part);
                return;
            }
            if (lexer.kind == part) {
                results.token(rule);
                lexer.next();
                return;
            }
        }
        failed = true;
    }

    private void all(int rule, int[] parts) {
        int i = rules.position;
        int line = rules.line;
        if (failed) {
            if ((parts[i - 1] & Rule.OPT) != 0) {
                results.push(null);
                failed = false;
            } else if (i > 1) {
                throw syntaxError();
            } else {
                return;
            }
        }
        for (; i < parts.length; i++) {
            int part = parts[i];
            if (part >= Rule.FIRST) {
                descend(rule, i + 1, line, part);
                return;
            }
            if (lexer.kind != part) {
                if (i > 0) {
                    throw syntaxError();
                }
                failed = true;
                return;
            }
            if (part == Token.NAME) {
                results.token(rule);
            }
            lexer.next();
        }
        matched(rule, parts, line);
    }

    private void matched(int rule, int[] parts, int line) {
        if (!single && rule == Rule.EXPR_STMT && results.dropLoneConstant(line)) {
            return;
        }
        int count = 0;
        int present = 0;
        for (int x = parts.length - 1; x >= 0; x--) {
            if (parts[x] == Token.NAME || parts[x] >= Rule.FIRST && results.peek(count) != null) {
                present++;
            }
            if (parts[x] == Token.NAME || parts[x] >= Rule.FIRST) {
                count++;
            }
        }
        int shape = Grammar.shape(rule);
        if (shape == Grammar.ONLY && present == 1) {
            results.keepOnly(count);
            return;
        }
        if (shape == Grammar.BLANK) {
            results.push(null);
            count++;
        }
        results.tree(rule, line, count);
    }

    private void list(int rule, int[] parts, int shape) {
        int i = rules.position;
        int line = rules.line;
        boolean separated = shape != Grammar.MANY;
        while (!failed) {
            boolean separator = separated && (i & 1) == 1;
            int part = parts[separator ? 1 : 0];
            if (part >= Rule.FIRST) {
                descend(rule, i + 1, line, part);
                return;
            }
            if (lexer.kind == part) {
                if (!separator) {
                    results.token(rule);
                }
                lexer.next();
            } else {
                failed = true;
            }
            i++;
        }
        if (i == 1) {
            return;
        }
        boolean trailing = separated && (i & 1) == 1;
        if (trailing && shape == Grammar.LIST) {
            throw syntaxError();
        }
        failed = false;
        int count = i - 1;
        if (separated && parts[1] < Rule.FIRST) {
            count = (count + 1) / 2;
        }
        if (count > 1 || trailing) {
            results.tree(rule, line, count);
        }
    }

    private CompileError syntaxError() {
        return switch (lexer.kind) {
            case Token.INDENT -> error("IndentationError", "unexpected indent");
            case Token.DEDENT_MISMATCH ->
                    error("IndentationError", "unindent doesn't match any outer indent level");
            case Token.MALFORMED_FSTRING -> error("SyntaxError", "malformed f-string");
            default -> error("SyntaxError", "invalid syntax");
        };
    }

    private CompileError error(String type, String message) {
        return new CompileError(type, message, file, lexer.tokenLine);
    }

    /** The rules to go on with: which, at which part, and the line where each began. */
    static final class RuleStack {
        int rule;
        int position;
        int line;
        int depth;

        private int[] cells = new int[3 * 64];

        void push(int rule, int position, int line) {
            int at = 3 * depth++;
            if (at == cells.length) {
                cells = Arrays.copyOf(cells, 2 * at);
            }
            cells[at] = rule;
            cells[at + 1] = position;
            cells[at + 2] = line;
        }

        /** Takes the top into the fields. */
        void pop() {
            int at = 3 * --depth;
            rule = cells[at];
            position = cells[at + 1];
            line = cells[at + 2];
        }

        /** The rule below {@code n} others. */
        int peek(int n) {
            return cells[3 * (depth - 1 - n)];
        }
    }
}
