/**
 * The annotation processor: reads declarations of types and modules and writes their tables. It
 * knows the annotations and the classes of the core by name only, so it depends on no other bundle.
 *
 * <p>Readers turn elements into the records of {@link mp.processor.Declaration} and complain about
 * all that has a wrong shape; writers turn the records into text and find nothing to complain
 * about.
 */
package mp.processor;
