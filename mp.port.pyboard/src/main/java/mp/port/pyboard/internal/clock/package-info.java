/** The board's time, virtual or real, and what happens at points of it. */
package mp.port.pyboard.internal.clock;
