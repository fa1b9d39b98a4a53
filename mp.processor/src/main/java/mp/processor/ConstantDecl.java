package mp.processor;

import javax.lang.model.element.TypeElement;

/**
 * A member with a value.
 *
 * @param expression a Java expression that makes the word from {@code rt}
 * @param pythonType the type of the value for stubs
 * @param type the class behind the member where the value is a type, else null
 */
record ConstantDecl(
        String name,
        String option,
        String expression,
        String pythonType,
        String doc,
        TypeElement type)
        implements Member {
    @Override
    public char form() {
        return 'k';
    }
}
