/** Goals of Maven. They run on Maven's own JVM and start another one for the work. */
package mp.maven;
