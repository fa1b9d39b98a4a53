/** The run of a manifest. */
package mp.freezer.internal;
