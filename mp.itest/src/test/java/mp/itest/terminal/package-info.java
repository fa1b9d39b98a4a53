/** The program as somebody at a terminal sees it. */
package mp.itest.terminal;
