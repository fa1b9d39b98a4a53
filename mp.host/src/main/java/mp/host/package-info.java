/** Python inside an OSGi container, by the conventions of that container. */
package mp.host;
