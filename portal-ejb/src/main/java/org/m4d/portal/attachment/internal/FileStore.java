package org.m4d.portal.attachment.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Stream;

/** Keeps files under the hash of their bytes. What is kept never changes, so the same file is kept once, whoever brings it. */
interface FileStore {

    /** An empty file to write to, on the way into the store. Whoever asked for it deletes it. */
    Path incoming() throws IOException;

    /**
     * Keeps a file for good: when this returns, it survives a failure of the machine.
     *
     * @param file from {@link #incoming()}
     * @return the hash under which it is found
     */
    String keep(Path file) throws IOException;

    /** Where a file lies, whether it is there or not. */
    Path find(String sha256);

    /**
     * Deletes a file that nothing needs any more, unless somebody brought the same one since.
     *
     * @param before a file that was brought later stays
     */
    void drop(String sha256, Instant before) throws IOException;

    /** The hashes of all files that are kept. To be closed. */
    Stream<String> all() throws IOException;

    /** Deletes what was left on its way in by uploads that broke off. */
    void tidy(Instant before) throws IOException;
}
