/** Python threads, with and without a global lock. */
package mp.thread;
