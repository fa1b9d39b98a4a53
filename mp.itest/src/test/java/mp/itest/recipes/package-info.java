/** The pages of docs/ that say how to add something, followed to the letter. */
package mp.itest.recipes;
