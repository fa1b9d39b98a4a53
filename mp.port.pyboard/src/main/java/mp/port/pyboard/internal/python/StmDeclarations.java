package mp.port.pyboard.internal.python;

import mp.core.runtime.Declarations;
import mp.core.runtime.NativeModule;
import mp.core.runtime.NativeType;

import org.osgi.service.component.annotations.Component;

/** Declares the module {@code stm}, whose members are data. */
@Component(service = Declarations.class)
public final class StmDeclarations implements Declarations {
    /** For the service registry. */
    public StmDeclarations() {}

    @Override
    public String[] modules() {
        return new String[] {"stm"};
    }

    @Override
    public String option(String module) {
        return null;
    }

    @Override
    public NativeModule module(String name) {
        return name.equals("stm") ? StmModule.TABLE : null;
    }

    @Override
    public NativeType type(int kind) {
        return null;
    }
}
