/** Modules that bundles bring as Python. */
package mp.itest.frozen;
