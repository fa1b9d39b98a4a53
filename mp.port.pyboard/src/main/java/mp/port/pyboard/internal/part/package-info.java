/**
 * The parts that boards and scenarios name: each stands on the interfaces of the exported package.
 */
package mp.port.pyboard.internal.part;
