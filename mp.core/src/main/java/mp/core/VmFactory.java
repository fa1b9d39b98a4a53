package mp.core;

/** Makes VMs; an OSGi service, and a plain class outside OSGi. */
public interface VmFactory {
    /** Makes a VM, which takes a snapshot of the modules that are there now. */
    Vm create(VmConfig config);
}
