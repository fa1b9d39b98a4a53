/** Functions in machine code, and what they see of a VM's objects. */
package mp.vm.internal.machine;
