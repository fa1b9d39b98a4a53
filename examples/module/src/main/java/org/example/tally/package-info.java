/** A module that somebody else brings; nothing is exported, the VM finds it as a service. */
package org.example.tally;
