/** Boards as data: what a folder of text files says, read and checked once. */
package mp.port.pyboard.internal.board;
