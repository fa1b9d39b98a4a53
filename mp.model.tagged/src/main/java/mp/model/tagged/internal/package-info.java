/** Object representations A and B: the low bits of a word tell what it is. */
package mp.model.tagged.internal;
