/** Object representation D: every word is a double, everything else hides in its NaNs. */
package mp.model.nanbox.internal;
