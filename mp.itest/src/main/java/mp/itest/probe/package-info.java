/**
 * The half of the integration tests that runs inside the framework, as a bundle among the others.
 * It sees their packages as any third party does, and speaks to the other half in types of the JDK
 * alone, because the two halves have different class loaders.
 */
package mp.itest.probe;
