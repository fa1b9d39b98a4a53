/**
 * The corpus in {@code tests} under many configurations of the VM, in one process. A suite is a
 * class that names its configuration; {@link mp.itest.corpus.CorpusRunner} runs a suite, or some
 * topics of it, from the command line.
 */
package mp.itest.corpus;
