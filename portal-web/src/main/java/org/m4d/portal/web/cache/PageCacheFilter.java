package org.m4d.portal.web.cache;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;

/** Answers readers who are not signed in from finished pages, compressed and with a validator; makes and keeps the page when there is none. */
public class PageCacheFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final int VALIDATOR_BYTES = 12;

    @Inject
    transient PageCache cache;

    @Inject
    transient PageKey keys;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<String> key = keys.of(request);
        if (key.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        Optional<CachedPage> known = cache.find(key.get());
        if (known.isPresent()) {
            send(known.get(), request, response);
            return;
        }
        CapturingResponse captured = new CapturingResponse(response);
        chain.doFilter(new Uncompressed(request), captured);
        byte[] content = captured.content();
        if (captured.shareable() && request.getSession(false) == null) {
            CachedPage page = page(content, captured);
            cache.keep(key.get(), page);
            send(page, request, response);
        } else if (content.length > 0 && !response.isCommitted()) {
            response.getOutputStream().write(content);
        }
    }

    /** A page that is kept is asked for as it is. */
    private static final class Uncompressed extends HttpServletRequestWrapper {
        Uncompressed(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getHeader(String name) {
            return "Accept-Encoding".equalsIgnoreCase(name) ? null : super.getHeader(name);
        }
    }

    private static void send(CachedPage page, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader("Cache-Control", "no-cache");
        response.setHeader("Content-Language", page.language());
        String accepted = request.getHeader("Accept-Encoding");
        boolean compressed = accepted != null && accepted.contains("gzip");
        String etag = compressed ? page.etag().replaceAll("\"$", "-gzip\"") : page.etag();
        response.setHeader("ETag", etag);
        if (etag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        byte[] content = compressed ? page.gzipped() : page.plain();
        response.setContentType(page.contentType());
        response.setContentLength(content.length);
        if (compressed) {
            response.setHeader("Content-Encoding", "gzip");
        }
        response.getOutputStream().write(content);
    }

    private static CachedPage page(byte[] content, HttpServletResponse response) throws IOException {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream(content.length / 3);
        try (GZIPOutputStream gzip = new GZIPOutputStream(zipped)) {
            gzip.write(content);
        }
        return new CachedPage(
                content,
                zipped.toByteArray(),
                etag(content),
                response.getContentType(),
                response.getHeader("Content-Language"));
    }

    private static String etag(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return '"' + HexFormat.of().formatHex(digest, 0, VALIDATOR_BYTES) + '"';
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
