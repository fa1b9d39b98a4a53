/**
 * Input that means no good: broken bytecode, requests without measure, recursion without end, long
 * loops in small heaps. Whatever a script or a file does, its VM answers for it, and nobody else.
 */
package mp.itest.limits;
