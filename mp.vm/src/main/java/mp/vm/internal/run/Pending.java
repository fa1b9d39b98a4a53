package mp.vm.internal.run;

import mp.core.memory.Kind;
import mp.core.runtime.VmStopped;

/** What a poll finds to do when the flag is set: closing, limits, devices, interrupts, calls. */
final class Pending {
    private Pending() {}

    static void handle(VmRuntime rt) {
        VmState vm = rt.vm;
        if (vm.stop != null) {
            throw new VmStopped(vm.stop);
        }
        // The flag first: what is told from here on must set it again.
        rt.pending = vm.limits.counting();
        vm.limits.check();
        if (vm.devices != null && vm.devices.serve(rt)) {
            rt.pending = true;
        }
        if (vm.interrupted) {
            vm.interrupted = false;
            throw rt.raiseWith(Kind.KEYBOARD_INTERRUPT, 0);
        }
        vm.finalisers.run(rt);
        vm.scheduler.run(rt);
    }
}
