/**
 * Rules that hold for all classes and sources of the project, checked on what the build made. A
 * rule's exceptions stand in CONTRIBUTING.md, each with its reason, so that a new one is a
 * decision.
 */
package mp.itest.rules;
