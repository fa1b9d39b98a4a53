package mp.machine.api;

import mp.core.runtime.Runtime;

/**
 * The constructor of a board's {@code Pin}: a capability of a VM. Where it is there, {@code Signal}
 * takes the arguments of a pin as well as a pin.
 */
@FunctionalInterface
public interface PinMaker {
    /**
     * Makes a pin from the {@code n} words of the value stack from {@code base} and the {@code nKw}
     * pairs of name and value behind them.
     *
     * @return the pin, kept
     */
    long make(Runtime rt, int base, int n, int nKw);
}
