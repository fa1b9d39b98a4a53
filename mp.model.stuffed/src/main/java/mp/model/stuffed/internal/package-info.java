/** Object representation C: 32-bit words with 30-bit floats stuffed among them. */
package mp.model.stuffed.internal;
