/**
 * The smallest port that works, made to be copied.
 *
 * <p>A port supplies what a VM cannot have by itself, each thing as a capability: a {@link
 * mp.core.Clock}, which it must, a {@link mp.core.Console}, which it must, and, where the target
 * has them, {@link mp.core.Storage} and {@link mp.core.Entropy}. It puts them together in a {@link
 * mp.core.runtime.Host}, chooses options and limits, asks a {@link mp.core.VmFactory} for a VM, and
 * decides what runs in it: here a file, or the {@linkplain mp.core.repl.Repl prompt}.
 */
package mp.port.minimal;
