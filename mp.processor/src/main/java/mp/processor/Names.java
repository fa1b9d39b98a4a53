package mp.processor;

/** Names of what the processor reads and of what its output refers to. */
final class Names {
    static final String DECLARE = "mp.core.declare.";
    static final String OFFERS_OPTION = DECLARE + "OffersOption";
    static final String RUNTIME = "mp.core.runtime.Runtime";
    static final String KIND = "mp.core.memory.Kind";
    static final String NATIVE_MODULE = "mp.core.runtime.NativeModule";
    static final String NATIVE_TYPE = "mp.core.runtime.NativeType";
    static final String DECLARATIONS = "mp.core.runtime.Declarations";
    static final String COMPONENT = "org.osgi.service.component.annotations.Component";

    private Names() {}
}
