package org.m4d.portal.web.feed;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;

/**
 * Sends a finished feed, unless the client has it already.
 *
 * @param type its media type with the character set
 */
record FeedAnswer(String type) {

    void send(FeedStore.Kept feed, HttpServletRequest request, HttpServletResponse response) throws IOException {
        String accepted = request.getHeader("Accept-Encoding");
        boolean compressed = accepted != null && accepted.contains("gzip");
        String etag = '"' + feed.etag() + (compressed ? "-gzip\"" : "\"");
        response.setHeader("Cache-Control", "no-cache");
        response.setHeader("ETag", etag);
        response.setDateHeader("Last-Modified", feed.modified().toEpochMilli());
        if (unchanged(etag, feed.modified(), request)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        byte[] content = compressed ? feed.gzipped() : feed.plain();
        response.setContentType(type);
        response.setContentLength(content.length);
        if (compressed) {
            response.setHeader("Content-Encoding", "gzip");
        }
        if (!"HEAD".equals(request.getMethod())) {
            response.getOutputStream().write(content);
        }
    }

    /** RFC 9110: where the client names a tag, its date says nothing. */
    private static boolean unchanged(String etag, Instant modified, HttpServletRequest request) {
        String known = request.getHeader("If-None-Match");
        if (known != null) {
            return known.contains(etag) || "*".equals(known.strip());
        }
        try {
            long since = request.getDateHeader("If-Modified-Since");
            return since >= 0 && modified.toEpochMilli() <= since;
        } catch (IllegalArgumentException noDate) {
            return false;
        }
    }
}
