package mp.core.code;

/** What the instructions that just go on, return or raise do to a stack, and what they demand. */
final class StackEffect {
    private final Instruction i;
    private final Slots stack;
    private final CodeVerifier function;

    StackEffect(Instruction i, Slots stack, CodeVerifier function) {
        this.i = i;
        this.stack = stack;
        this.function = function;
    }

    /** Applies an instruction; that the stack is deep enough has been checked. */
    void apply(int pops, int pushes) {
        switch (i.op) {
            case POP_TOP -> stack.drop(1);
            case DUP_TOP -> stack.push(stack.at(0));
            case DUP_TOP_TWO -> {
                stack.push(stack.at(1));
                stack.push(stack.at(1));
            }
            case ROT_TWO -> stack.swap(0, 1);
            case ROT_THREE -> {
                stack.swap(0, 1);
                stack.swap(1, 2);
            }
            case GET_ITER_STACK -> {
                values(1);
                stack.pushIterator();
            }
            case STORE_COMP -> comprehension(pops);
            case STORE_MAP -> {
                int map = stack.at(2);
                values(pops);
                stack.push(map);
            }
            case STORE_ATTR, STORE_SUBSCR -> {
                values(pops - 1);
                valueOrNull();
            }
            case MAKE_FUNCTION, MAKE_FUNCTION_DEFARGS -> function(0);
            case MAKE_CLOSURE, MAKE_CLOSURE_DEFARGS -> function(i.extra);
            case CALL_FUNCTION -> call(false);
            case CALL_METHOD -> call(true);
            case CALL_FUNCTION_VAR_KW -> starCall(false);
            case CALL_METHOD_VAR_KW -> starCall(true);
            default -> {
                values(pops);
                results(pushes);
            }
        }
    }

    private void results(int pushes) {
        switch (i.op) {
            case LOAD_CONST_SMALL_INT, LOAD_CONST_SMALL_INT_MULTI -> stack.push(Slots.INT);
            case LOAD_CONST_NONE -> stack.push(Slots.NONE);
            case LOAD_CONST_STRING -> stack.push(Slots.NAME);
            case LOAD_NULL -> stack.push(Slots.NULL);
            case LOAD_FAST_N, LOAD_FAST_MULTI ->
                    stack.push(function.isCell(i.operand) ? Slots.CELL : Slots.VALUE);
            case BUILD_TUPLE -> stack.push(Slots.TUPLE | (int) i.operand);
            case BUILD_LIST -> stack.push(Slots.LIST);
            case BUILD_MAP -> stack.push(Slots.DICT);
            case BUILD_SET -> stack.push(Slots.SET);
            case LOAD_METHOD, LOAD_SUPER_METHOD -> {
                stack.push(Slots.MAYBE_NULL);
                stack.push(Slots.VALUE);
            }
            default -> stack.push(Slots.VALUE, pushes);
        }
    }

    private void comprehension(int pops) {
        long back = i.operand >> 2;
        demand(back >= pops && back < stack.depth(), "no container is below");
        int wanted =
                switch ((int) i.operand & 3) {
                    case 0 -> Slots.LIST;
                    case 1 -> Slots.DICT;
                    case 2 -> Slots.SET;
                    default -> Slots.JUNK;
                };
        boolean fits = wanted != Slots.JUNK && stack.at((int) back) == wanted;
        demand(fits, "no container is below");
        values(pops);
    }

    /** Defaults, as many as the child has, and the cells that it closes over. */
    private void function(int cells) {
        for (int n = 0; n < cells; n++) {
            demand(stack.at(0) == Slots.CELL, "no cell is on top");
            stack.drop(1);
        }
        int defaults = 0;
        if (i.op == Op.MAKE_FUNCTION_DEFARGS || i.op == Op.MAKE_CLOSURE_DEFARGS) {
            int keywords = stack.at(0);
            int tuple = stack.at(1);
            boolean fits = keywords == Slots.DICT || keywords == Slots.NULL;
            boolean isTuple = Slots.isValue(tuple) && (tuple & Slots.TUPLE) != 0;
            demand(fits && (isTuple || tuple == Slots.NULL), "no defaults are on top");
            defaults = isTuple ? tuple & ~Slots.TUPLE : 0;
            stack.drop(2);
        }
        function.makes(i, defaults, cells);
        stack.push(Slots.VALUE);
    }

    private void call(boolean isMethod) {
        keywords(false);
        values((int) i.operand & 0xff);
        callee(isMethod);
    }

    private void starCall(boolean isMethod) {
        demand(stack.at(0) == Slots.INT, "no bitmap is on top");
        stack.drop(1);
        keywords(true);
        values((int) i.operand & 0xff);
        callee(isMethod);
    }

    /** Pairs of name and value; where there are stars, null and a mapping. */
    private void keywords(boolean stars) {
        for (long n = i.operand >> 8; n > 0; n--) {
            values(1);
            int name = stack.at(0);
            boolean fits = name == Slots.NAME || stars && name == Slots.NULL;
            demand(fits, "no name is on top");
            stack.drop(1);
        }
    }

    private void callee(boolean isMethod) {
        values(1);
        if (isMethod) {
            demand(stack.at(0) >= Slots.MAYBE_NULL, "no method is on top");
            stack.drop(1);
        }
        stack.push(Slots.VALUE);
    }

    private void values(int n) {
        for (int k = 0; k < n; k++) {
            demand(Slots.isValue(stack.at(0)), "no value is on top");
            stack.drop(1);
        }
    }

    private void valueOrNull() {
        int kind = stack.at(0);
        demand(Slots.isValue(kind) || kind == Slots.NULL, "no value is on top");
        stack.drop(1);
    }

    private void demand(boolean good, String what) {
        function.check(good, i.at, what);
    }
}
