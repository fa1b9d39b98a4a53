/** The part of the flash memory that holds files, and how scripts see it. */
package mp.port.pyboard.internal.flash;
