/** Script engines, what they exchange with scripts, and the commands of a shell. */
package mp.host.internal;
