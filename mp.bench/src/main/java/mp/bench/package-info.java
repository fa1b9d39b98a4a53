/** Measures the executable beside other implementations of Python. */
package mp.bench;
