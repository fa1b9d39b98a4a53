package mp.processor;

import javax.lang.model.element.TypeElement;

/**
 * The annotated Java class.
 *
 * @param packageName its package; empty for the unnamed one
 * @param javaName its name within the package, with those of the classes around it
 */
record Owner(TypeElement element, String packageName, String javaName, String doc) {
    /** The simple name of the class that is written for it. */
    String table() {
        return element.getSimpleName() + "Table";
    }

    /** The full name of the class that is written for it. */
    String qualifiedTable() {
        return packageName.isEmpty() ? table() : packageName + "." + table();
    }
}
