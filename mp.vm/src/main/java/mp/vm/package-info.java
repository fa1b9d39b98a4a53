/** The virtual machine: interpreter, runtime operations, builtin types, import. */
package mp.vm;
