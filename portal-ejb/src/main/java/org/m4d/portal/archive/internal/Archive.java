package org.m4d.portal.archive.internal;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** A file that was taken apart: its messages in the order in which they are written. */
interface Archive extends Closeable {

    /** How many messages are to be written. */
    int size();

    /** How many more stood in the file a second time. */
    int repeated();

    /** How many more are no contributions. */
    int skipped();

    /**
     * Makes messages ready to be written, outside of any transaction.
     *
     * @param place of the first, from 0
     * @param most how many
     * @return at least one; fewer than asked for when they take long
     */
    List<Piece> pieces(int place, int most) throws IOException;
}
