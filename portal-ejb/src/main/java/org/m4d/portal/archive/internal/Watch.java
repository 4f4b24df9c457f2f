package org.m4d.portal.archive.internal;

/** Tells how far a file was read, now and then, and hears whether to go on. */
@FunctionalInterface
interface Watch {

    /**
     * So many bytes were read.
     *
     * @throws Stopped when somebody stopped the import, or another server has taken it
     */
    void read(long bytes) throws Stopped;

    /** The import is not ours any more. */
    class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Stopped() {
            super(null, null, false, false);
        }
    }
}
