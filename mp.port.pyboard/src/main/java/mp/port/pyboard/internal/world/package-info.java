/** The world around a board as text: scenarios that happen to it, traces of what it did. */
package mp.port.pyboard.internal.world;
