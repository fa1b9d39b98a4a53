package mp.vm.internal.run;

import mp.core.runtime.NativeModule;

import java.util.List;

/**
 * A native module that this VM has imported.
 *
 * @param table the module
 * @param extensions what other bundles add to it; their members go first
 */
public record LinkedModule(NativeModule table, List<NativeModule> extensions) {}
