/** From source text to MicroPython bytecode. */
package mp.compiler;
