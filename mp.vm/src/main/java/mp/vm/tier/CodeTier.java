package mp.vm.tier;

import mp.core.model.ObjectModel;

/**
 * The service of a bundle that compiles hot code. Shared by all VMs, so it keeps nothing of one.
 */
public interface CodeTier {
    /**
     * Begins to serve a VM; called once for each, by the thread that makes it. What it returns
     * lives as long as the VM, and only the VM holds it.
     *
     * @param model the VM's object model, whose numbers compiled code may hold as constants
     */
    LoopCompiler open(ObjectModel model);
}
