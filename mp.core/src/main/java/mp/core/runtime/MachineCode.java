package mp.core.runtime;

import mp.core.code.NativeArch;

/**
 * What executes machine code for a VM, on the VM's thread: a capability that a board hands over.
 * The VM finds the first one in its {@link Host}; VMs whose words are not as wide as its own do not
 * use it.
 */
public interface MachineCode {
    /** The processor: what code is assembled for, and which files are accepted. */
    NativeArch arch();

    /** Bytes of a word of the processor. */
    int wordBytes();

    /** Where the cells of the heap seem to lie: what {@code id} of an object counts from. */
    long heapAddress();

    /** Where what all VMs share seems to lie. */
    long romAddress();

    /**
     * Code has been put, by no instruction, where other code may have been before. It stays as it
     * is until it writes itself or {@link #changed} is called.
     */
    void placed(long address, int bytes);

    /** Bytes have been written, by no instruction, which may be in code that was placed. */
    void changed(long address, int bytes);

    /**
     * Calls a function and runs it until it returns. It sees {@link Runtime#machineMemory} beside
     * the memory and the devices of the board. {@link Runtime#poll} is to be called from time to
     * time; what that throws goes on.
     *
     * @param address where it begins
     * @param arguments what the registers of the first four arguments hold
     * @return what the register of the result holds
     * @throws MachineFault when it does what the processor cannot do
     */
    int execute(Runtime rt, long address, int[] arguments) throws MachineFault;
}
