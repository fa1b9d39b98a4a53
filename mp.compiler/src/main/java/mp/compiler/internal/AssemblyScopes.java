package mp.compiler.internal;

import mp.compiler.internal.Node.Tree;
import mp.core.assembly.AssemblyException;
import mp.core.assembly.AssemblyFunction;
import mp.core.assembly.AssemblyOperand;
import mp.core.assembly.AssemblyStatement;
import mp.core.code.Constant;
import mp.core.code.RawCode;

import java.util.ArrayList;
import java.util.List;

/**
 * Functions in assembler: what looks like calls in their bodies is instructions. The first pass
 * checks the shape, which is the same for all processors; the assembler does the rest.
 */
final class AssemblyScopes {
    private final Compilation c;

    AssemblyScopes(Compilation c) {
        this.c = c;
    }

    /** The first pass: makes records of the tree. */
    void read(Scope scope) {
        c.startAssembly(Pass.SCOPE, scope);
        if (scope.kind != Scope.Kind.FUNCTION) {
            c.error(null, "inline assembler must be a function");
            return;
        }
        Tree t = (Tree) scope.node;
        List<AssemblyOperand> parameters = operands(Node.list(t.node(1), Rule.TYPEDARGSLIST));
        int result = result(t.node(2));
        List<AssemblyStatement> body = new ArrayList<>();
        for (Node n : Node.list(t.node(3), Rule.SUITE_BLOCK_STMTS)) {
            if (!c.failed() && !Node.is(n, Rule.PASS_STMT)) {
                body.add(statement(n));
            }
        }
        scope.assembly = new AssemblyFunction(t.line, parameters, body);
        scope.machine = new RawCode.Machine(parameters.size(), result);
    }

    /** The last pass. */
    void assemble(Scope scope) {
        c.startAssembly(Pass.EMIT, scope);
        try {
            scope.code = c.processor.assembler().assemble(scope.assembly);
        } catch (AssemblyException e) {
            c.error(e.line, e.getMessage());
        }
    }

    private int result(Node annotation) {
        if (annotation == null) {
            return RawCode.Machine.INT;
        }
        String name = Node.nameOrNull(annotation);
        if (name == null) {
            c.error(annotation, "return annotation must be an identifier");
            return RawCode.Machine.INT;
        }
        return switch (name) {
            case "object" -> RawCode.Machine.OBJECT;
            case "bool" -> RawCode.Machine.BOOL;
            case "int" -> RawCode.Machine.INT;
            case "uint" -> RawCode.Machine.UINT;
            default -> {
                c.error(annotation, "unknown type");
                yield RawCode.Machine.INT;
            }
        };
    }

    /** A statement; null where it is none, which has been reported then. */
    private AssemblyStatement statement(Node n) {
        if (!(n instanceof Tree t)
                || t.kind != Rule.EXPR_STMT
                || t.node(1) != null
                || !(t.node(0) instanceof Tree call)
                || call.kind != Rule.ATOM_EXPR_NORMAL
                || !(call.node(0) instanceof Node.Name name)
                || !(call.node(1) instanceof Tree trailer)
                || trailer.kind != Rule.TRAILER_PAREN) {
            c.error(n, "expecting an assembler instruction");
            return null;
        }
        Node[] arguments = Node.list(trailer.node(0), Rule.ARGLIST);
        return switch (name.name()) {
            case "label" -> label(t, arguments);
            case "align" -> align(t, arguments);
            case "data" -> data(t, arguments);
            default ->
                    new AssemblyStatement.Instruction(
                            trailer.line, name.name(), operands(arguments));
        };
    }

    private AssemblyStatement label(Tree t, Node[] arguments) {
        if (arguments.length != 1 || !(arguments[0] instanceof Node.Name label)) {
            c.error(t, "'label' requires 1 argument");
            return null;
        }
        return new AssemblyStatement.Label(t.line, label.name());
    }

    private AssemblyStatement align(Tree t, Node[] arguments) {
        if (arguments.length != 1 || !(arguments[0] instanceof Node.Int bytes)) {
            c.error(t, "'align' requires 1 argument");
            return null;
        }
        return new AssemblyStatement.Align(t.line, bytes.value());
    }

    private AssemblyStatement data(Tree t, Node[] arguments) {
        if (arguments.length < 2 || !(arguments[0] instanceof Node.Int size)) {
            c.error(t, "'data' requires at least 2 arguments");
            return null;
        }
        List<AssemblyOperand> all = operands(arguments);
        return new AssemblyStatement.Data(t.line, size.value(), all.subList(1, all.size()));
    }

    private static List<AssemblyOperand> operands(Node[] nodes) {
        List<AssemblyOperand> operands = new ArrayList<>(nodes.length);
        for (Node n : nodes) {
            operands.add(operand(n));
        }
        return operands;
    }

    private static AssemblyOperand operand(Node n) {
        if (n instanceof Node.Name name) {
            return new AssemblyOperand.Name(name.name());
        }
        if (n instanceof Node.Int i) {
            return new AssemblyOperand.Int(i.value());
        }
        if (!(n instanceof Tree t)) {
            return new AssemblyOperand.Other();
        }
        return switch (t.kind) {
            case Rule.CONST_OBJECT ->
                    t.constant instanceof Constant.Int i
                            ? new AssemblyOperand.Int(i.value().longValue())
                            : new AssemblyOperand.Other();
            case Rule.ATOM_BRACKET -> address(t.node(0));
            case Rule.ATOM_BRACE -> group(t.node(0));
            default -> new AssemblyOperand.Other();
        };
    }

    private static AssemblyOperand address(Node n) {
        if (n instanceof Tree t && t.kind == Rule.TESTLIST_COMP && t.size() == 2) {
            return new AssemblyOperand.Address(operand(t.node(0)), operand(t.node(1)));
        }
        return new AssemblyOperand.Other();
    }

    private static AssemblyOperand group(Node n) {
        if (n instanceof Node.Name) {
            return new AssemblyOperand.Group(List.of(operand(n)));
        }
        if (n instanceof Tree t
                && t.kind == Rule.DICTORSETMAKER
                && t.node(1) instanceof Tree rest
                && rest.kind == Rule.DICTORSETMAKER_LIST) {
            List<AssemblyOperand> members = new ArrayList<>();
            members.add(operand(t.node(0)));
            members.addAll(operands(Node.list(rest.node(0), Rule.DICTORSETMAKER_LIST2)));
            return new AssemblyOperand.Group(members);
        }
        return new AssemblyOperand.Other();
    }
}
