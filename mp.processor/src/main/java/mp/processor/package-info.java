/** The annotation processor. It reads annotations by name, so it depends on no other bundle. */
package mp.processor;
