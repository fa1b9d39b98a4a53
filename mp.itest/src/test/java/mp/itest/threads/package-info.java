/** Commands that watch threads: how fast they are, and that what they share stays whole. */
package mp.itest.threads;
