package mp.port.pyboard.internal.board;

/** The frequencies that a board starts with, in Hz. */
public record Clocks(long system, long ahb, long apb1, long apb2) {}
