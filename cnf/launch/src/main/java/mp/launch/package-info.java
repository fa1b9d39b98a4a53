/** Starts an assembled profile quickly, and makes ready what such a start needs. */
package mp.launch;
