package mp.emitter.nativecode.internal;

import mp.core.model.ObjectModel;
import mp.vm.tier.CodeTier;
import mp.vm.tier.LoopCompiler;

import org.osgi.service.component.annotations.Component;

/** The tier that turns hot loops into JVM bytecode, as a service. */
@Component
public final class JvmTier implements CodeTier {
    @Override
    public LoopCompiler open(ObjectModel model) {
        return new JvmLoops(model);
    }
}
