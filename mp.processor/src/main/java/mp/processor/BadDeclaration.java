package mp.processor;

import javax.lang.model.element.Element;

/**
 * A declaration of a wrong shape: says where and what. It becomes a compile error at the element.
 */
final class BadDeclaration extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The place of the error. */
    final transient Element element;

    BadDeclaration(Element element, String message) {
        super(message, null, false, false);
        this.element = element;
    }
}
