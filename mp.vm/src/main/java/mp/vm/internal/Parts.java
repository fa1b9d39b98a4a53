package mp.vm.internal;

import mp.core.code.SourceCompiler;
import mp.core.memory.CollectorFactory;
import mp.core.runtime.Declarations;
import mp.core.runtime.FrozenModules;
import mp.vm.tier.CodeTier;

import java.util.List;

/**
 * What VMs are assembled from: a snapshot of the services that are there.
 *
 * @param declarations modules and types, those of mp.vm first
 * @param frozen modules in Python, those of the first bundle first
 * @param collector the collector of the profile
 * @param compiler the compiler, or null
 * @param tier what compiles hot code, or null
 */
record Parts(
        List<Declarations> declarations,
        List<FrozenModules> frozen,
        CollectorFactory collector,
        SourceCompiler compiler,
        CodeTier tier) {}
