/** The tests of micropython-lib, as a command: {@code mp.itest/libtests}. */
package mp.itest.libtests;
