/** The board's life: power, resets, start-up scripts, the prompt; and the program that gives it. */
package mp.port.pyboard.internal.life;
