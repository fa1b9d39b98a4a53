package mp.compiler.internal;

import mp.compiler.internal.Node.Tree;
import mp.core.code.CompileError;
import mp.core.code.NativeArch;
import mp.core.code.OpCodes;
import mp.core.code.RawCode;

/** Functions, classes, lambdas and their decorators, as seen from the scope in which they stand. */
final class Definitions {
    private final Compilation c;
    private boolean afterStar;
    private int defaults;
    private int keywordDefaults;

    Definitions(Compilation c) {
        this.c = c;
    }

    void function(Tree t) {
        functionObject(t, c.scope.emit);
        c.store(t.scope.name);
    }

    private void functionObject(Tree t, RawCode.Kind emit) {
        if (c.pass == Pass.SCOPE) {
            t.scope = c.open(Scope.Kind.FUNCTION, t, emit);
        }
        withDefaults(t.scope, Node.list(t.node(1), Rule.TYPEDARGSLIST));
    }

    void lambda(Tree t) {
        if (c.pass == Pass.SCOPE) {
            t.scope = c.open(Scope.Kind.LAMBDA, t, c.scope.emit);
        }
        withDefaults(t.scope, Node.list(t.node(0), Rule.VARARGSLIST));
    }

    void classDefinition(Tree t) {
        classObject(t, c.scope.emit);
        c.store(t.scope.name);
    }

    private void classObject(Tree t, RawCode.Kind emit) {
        if (c.pass == Pass.SCOPE) {
            t.scope = c.open(Scope.Kind.CLASS, t, emit);
        }
        c.emit.loadBuildClass();
        closure(t.scope, 0, 0);
        c.emit.loadString(t.scope.name);
        Node bases = t.node(1);
        c.calls.arguments(Node.is(bases, Rule.CLASSDEF_2) ? null : bases, false, 2);
    }

    /** A function object with the defaults of its parameters; lambdas may stand within defaults. */
    private void withDefaults(Scope scope, Node[] parameters) {
        final boolean outerStar = afterStar;
        final int outerDefaults = defaults;
        final int outerKeywordDefaults = keywordDefaults;
        afterStar = false;
        defaults = 0;
        keywordDefaults = 0;
        for (Node p : parameters) {
            parameter(p);
        }
        if (c.failed()) {
            return;
        }
        if (defaults > 0 && keywordDefaults == 0) {
            c.emit.build(OpCodes.BUILD_TUPLE, defaults);
            c.emit.loadNull();
        }
        closure(scope, defaults, keywordDefaults);
        afterStar = outerStar;
        defaults = outerDefaults;
        keywordDefaults = outerKeywordDefaults;
    }

    private void parameter(Node n) {
        Node value = null;
        Node name = n;
        if (n instanceof Tree t) {
            switch (t.kind) {
                case Rule.TYPEDARGSLIST_STAR, Rule.VARARGSLIST_STAR -> {
                    afterStar = true;
                    return;
                }
                case Rule.TYPEDARGSLIST_DBL_STAR, Rule.VARARGSLIST_DBL_STAR -> {
                    return;
                }
                default -> {
                    name = t.node(0);
                    value = t.node(t.size() - 1);
                }
            }
        }
        if (value == null) {
            if (!afterStar && defaults != 0) {
                c.error(n, "non-default argument follows default argument");
            }
        } else if (afterStar) {
            keywordDefault(Node.name(name), value);
        } else {
            defaults++;
            c.node(value);
        }
    }

    /** The first one ends the tuple of positional defaults and begins the dict. */
    private void keywordDefault(String name, Node value) {
        if (keywordDefaults++ == 0) {
            if (defaults > 0) {
                c.emit.build(OpCodes.BUILD_TUPLE, defaults);
            } else {
                c.emit.loadNull();
            }
            c.emit.buildMap(0);
        }
        c.node(value);
        c.emit.loadString(name);
        c.emit.storeMap();
    }

    /** Makes a function of a scope, with the cells of the variables that it closes over. */
    void closure(Scope scope, int positionalDefaults, int keywords) {
        if (keywords > 0) {
            scope.flags |= Scope.DEFAULT_KEYWORDS;
        }
        scope.positionalDefaults = positionalDefaults;
        int free = 0;
        if (c.scope.kind != Scope.Kind.MODULE) {
            for (int i = 0; i < c.scope.size(); i++) {
                Variable v = c.scope.variable(i);
                if (v.kind == Variable.Kind.CELL || v.kind == Variable.Kind.FREE) {
                    Variable inner = scope.find(v.name);
                    if (inner != null && inner.kind == Variable.Kind.FREE) {
                        c.emit.loadFast(v.local);
                        free++;
                    }
                }
            }
        }
        boolean withDefaults = positionalDefaults > 0 || keywords > 0;
        if (free == 0) {
            c.emit.makeFunction(scope, withDefaults);
        } else {
            c.emit.makeClosure(scope, free, withDefaults);
        }
    }

    void decorated(Tree t) {
        Node[] decorators = Node.list(t.node(0), Rule.DECORATORS);
        RawCode.Kind emit = c.scope.emit;
        int calls = 0;
        for (Node n : decorators) {
            Tree decorator = (Tree) n;
            Node[] name = Node.list(decorator.node(0), Rule.DOTTED_NAME);
            if (Node.name(name[0]).equals("micropython")) {
                emit = builtIn(name, emit);
                continue;
            }
            calls++;
            c.node(name[0]);
            for (int i = 1; i < name.length; i++) {
                c.emit.loadAttribute(Node.name(name[i]));
            }
            c.node(decorator.node(1));
        }
        Tree body = t.tree(1);
        String name = body(body, emit);
        for (int i = 0; i < calls; i++) {
            c.emit.callFunction(1, 0, false);
        }
        c.store(name);
    }

    private String body(Tree body, RawCode.Kind emit) {
        if (body.kind == Rule.CLASSDEF) {
            classObject(body, emit);
            return body.scope.name;
        }
        if (body.kind == Rule.FUNCDEF) {
            functionObject(body, emit);
            return body.scope.name;
        }
        Tree function = body.tree(0);
        functionObject(function, emit);
        function.scope.flags |= Scope.GENERATOR;
        return function.scope.name;
    }

    /** The emitter that {@code @micropython.x} asks for. */
    private RawCode.Kind builtIn(Node[] name, RawCode.Kind emit) {
        if (name.length != 2) {
            c.error(name[0], "invalid micropython decorator");
            return emit;
        }
        String attribute = Node.name(name[1]);
        RawCode.Kind kind =
                switch (attribute) {
                    case "bytecode" -> RawCode.Kind.BYTECODE;
                    case "native" -> RawCode.Kind.NATIVE;
                    case "viper" -> RawCode.Kind.VIPER;
                    case "asm_thumb", "asm_xtensa", "asm_rv32" ->
                            isAssembler(attribute) ? RawCode.Kind.ASM : null;
                    default -> null;
                };
        if (kind == null) {
            c.error(name[1], "invalid micropython decorator");
            return emit;
        }
        boolean made =
                switch (kind) {
                    case BYTECODE -> true;
                    case ASM -> c.processor.assembler() != null;
                    case NATIVE, VIPER -> c.settings.nativeCode();
                };
        if (!made) {
            noProcessor(name[1], kind);
        }
        return kind;
    }

    /** At run time there is one assembler; mpy-cross goes by the processor, whatever the name. */
    private boolean isAssembler(String attribute) {
        return !c.settings.nativeCode()
                || c.processor.assembler() != null
                        && c.processor.assembler().decorator().equals(attribute);
    }

    private void noProcessor(Node place, RawCode.Kind kind) {
        if (kind != RawCode.Kind.ASM && c.processor.arch != NativeArch.NONE) {
            throw CompileError.withoutPlace(
                    "NotImplementedError", "cannot emit native code for this architecture");
        }
        c.error(place, "invalid arch");
    }
}
