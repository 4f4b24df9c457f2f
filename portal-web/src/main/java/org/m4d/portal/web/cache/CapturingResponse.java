package org.m4d.portal.web.cache;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Keeps what is written instead of sending it, so that it can be stored, compressed and given a validator. */
public final class CapturingResponse extends HttpServletResponseWrapper {

    private static final String COOKIE = "Set-Cookie";

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(32_768);
    private final PrintWriter writer = new PrintWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8));
    private boolean personal;

    public CapturingResponse(HttpServletResponse response) {
        super(response);
    }

    /** What was written so far. */
    public byte[] content() {
        writer.flush();
        return bytes.toByteArray();
    }

    /** Whether the answer is for everybody: a page, without a cookie. */
    boolean shareable() {
        return getStatus() == SC_OK
                && !personal
                && getContentType() != null
                && getContentType().startsWith("text/html");
    }

    @Override
    public PrintWriter getWriter() {
        return writer;
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return new ServletOutputStream() {
            @Override
            public void write(int b) {
                bytes.write(b);
            }

            @Override
            public void write(byte[] source, int offset, int length) {
                bytes.write(source, offset, length);
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setWriteListener(WriteListener listener) {
                throw new IllegalStateException("captured pages are written at once");
            }
        };
    }

    @Override
    public void flushBuffer() {
        writer.flush();
    }

    @Override
    public void resetBuffer() {
        writer.flush();
        bytes.reset();
    }

    @Override
    public void setHeader(String name, String value) {
        personal |= COOKIE.equalsIgnoreCase(name);
        super.setHeader(name, value);
    }

    @Override
    public void addHeader(String name, String value) {
        personal |= COOKIE.equalsIgnoreCase(name);
        super.addHeader(name, value);
    }

    @Override
    public void addCookie(Cookie cookie) {
        personal = true;
        super.addCookie(cookie);
    }
}
