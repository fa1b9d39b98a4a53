/** The options: that all of mpconfig.h are accounted for, and that switches do what they say. */
package mp.itest.options;
