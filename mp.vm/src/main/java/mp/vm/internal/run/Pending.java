package mp.vm.internal.run;

import mp.core.memory.Kind;
import mp.core.runtime.VmStopped;

/** What a poll finds to do when the flag is set: closing, limits, devices, interrupts, calls. */
final class Pending {
    private Pending() {}

    static void handle(VmRuntime rt) {
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
        if (rt == vm.main) {
            handleMain(rt, vm);
        }
        vm.finalisers.run(rt);
        if (rt == vm.main || vm.anyThreadRunsCalls) {
            vm.scheduler.run(rt);
        }
    }

    private static void handleMain(VmRuntime rt, VmState vm) {
        if (vm.devices != null && vm.devices.serve(rt)) {
            rt.pending = true;
        }
        if (vm.interrupted) {
            vm.interrupted = false;
            throw rt.raiseWith(Kind.KEYBOARD_INTERRUPT, 0);
        }
    }
}
