package mp.compiler.internal;

/** The passes over a scope; the last one is repeated until the code no longer shrinks. */
enum Pass {
    SCOPE,
    STACK_SIZE,
    CODE_SIZE,
    EMIT
}
