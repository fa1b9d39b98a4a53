package mp.processor;

/**
 * A member that can be called.
 *
 * @param form its letter: {@code f}, {@code s} or {@code c}
 * @param runtime the subclass of {@code Runtime} that the Java method asks for; empty for none
 */
record FunctionDecl(
        String name,
        String javaName,
        String option,
        char form,
        Receiver receiver,
        Parameters parameters,
        Result result,
        String runtime,
        String doc)
        implements Member {

    /** The runtime as the Java method wants it. */
    String runtimeArgument() {
        return runtime.isEmpty() ? "rt" : "(" + runtime + ") rt";
    }
}
