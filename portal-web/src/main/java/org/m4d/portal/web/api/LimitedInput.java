package org.m4d.portal.web.api;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Ends with a failure after so many bytes, before more than that is held anywhere. */
final class LimitedInput extends FilterInputStream {

    private long left;

    /** @param most how many bytes may be read */
    LimitedInput(InputStream in, long most) {
        super(in);
        left = most;
    }

    /** Whether more was sent than may be read. */
    boolean exceeded() {
        return left < 0;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        return read < 0 ? read : counted(read, 1);
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int read = super.read(target, offset, length);
        return read < 0 ? read : counted(read, read);
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private int counted(int result, int bytes) throws IOException {
        left -= bytes;
        if (left < 0) {
            throw new IOException("more bytes than may be read");
        }
        return result;
    }
}
