package mp.vm.internal.run;

import mp.core.memory.Kind;
import mp.core.runtime.VmStopped;

/**
 * What a poll finds to do when the flag is set: closing, limits, devices, interrupts, calls. A
 * native that works is never held up by scheduled calls, and time of a board does not move by it.
 */
final class Pending {
    private Pending() {}

    /** The interpreter turns: time goes on where devices count it so. */
    static void turn(VmRuntime rt) {
        if (rt.vm.devices != null && rt == rt.vm.main) {
            rt.vm.devices.turn();
        }
        attend(rt);
    }

    /** A native waits: all that is due happens. */
    static void attend(VmRuntime rt) {
        VmState vm = rt.vm;
        begin(rt);
        if (rt == vm.main) {
            rt.pending |= vm.devices != null && vm.devices.serve(rt);
            interrupt(rt);
        }
        vm.finalisers.run(rt);
        if (vm.weak != null) {
            vm.weak.run(rt);
        }
        if (runsCalls(rt)) {
            vm.scheduler.run(rt);
        }
    }

    /** A native works: calls that were scheduled wait, with the flag set. */
    static void poll(VmRuntime rt) {
        VmState vm = rt.vm;
        begin(rt);
        rt.pending |= runsCalls(rt) && vm.scheduler.ready();
        rt.pending |= vm.weak != null && vm.weak.ready();
        if (rt == vm.main) {
            rt.pending |= vm.devices != null && vm.devices.poll(rt);
            interrupt(rt);
        }
        vm.finalisers.run(rt);
    }

    private static void begin(VmRuntime rt) {
        VmState vm = rt.vm;
        // The flag first: what is told from here on must set it again.
        rt.pending = vm.limits.counting();
        if (vm.threads != null) {
            vm.threads.poll(rt);
        }
        if (vm.stop != null) {
            rt.pending = true;
            throw new VmStopped(vm.stop);
        }
        vm.limits.check();
    }

    private static void interrupt(VmRuntime rt) {
        if (rt.vm.interrupted) {
            rt.vm.interrupted = false;
            throw rt.raiseWith(Kind.KEYBOARD_INTERRUPT, 0);
        }
    }

    private static boolean runsCalls(VmRuntime rt) {
        return rt == rt.vm.main || rt.vm.anyThreadRunsCalls;
    }
}
