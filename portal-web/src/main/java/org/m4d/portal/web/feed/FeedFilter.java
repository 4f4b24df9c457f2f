package org.m4d.portal.web.feed;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.common.ContentVersions;
import org.m4d.portal.common.NotFound;
import org.m4d.portal.security.Acting;
import org.m4d.portal.security.Actor;
import org.m4d.portal.web.errors.ErrorPages;
import org.m4d.portal.web.errors.Problem;

/** Answers addresses that end in {@code .atom}, the same to everybody, with validators. */
public class FeedFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final String TYPE = "application/atom+xml;charset=UTF-8";

    @Inject
    transient Feeds feeds;

    @Inject
    transient FeedStore store;

    @Inject
    transient ContentVersions versions;

    @Inject
    transient Acting acting;

    @Inject
    transient ErrorPages errors;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!READING.contains(request.getMethod())) {
            response.setHeader("Allow", "GET, HEAD");
            errors.show(Problem.ofStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED), request, response);
            return;
        }
        try {
            FeedAddress address = FeedAddress.of(request.getRequestURI()).orElseThrow(NotFound::new);
            send(made(address, request), request, response);
        } catch (RuntimeException failed) {
            errors.show(failed, request, response);
        }
    }

    private FeedStore.Kept made(FeedAddress address, HttpServletRequest request) {
        String query = Optional.ofNullable(request.getParameter("q")).orElse("");
        String after = request.getParameter("after");
        // the index follows the database a moment later, so its answers have no version
        Optional<String> version = address.of() == FeedAddress.Kind.SEARCH
                ? Optional.empty()
                : Optional.of(versions.of(EnumSet.of(ContentType.FORUM, ContentType.TOPIC, ContentType.MEMBER)));
        String key = request.getRequestURI() + '\n' + query + '\n' + after;
        return store.get(
                key,
                version,
                () -> acting.as(Actor.ANONYMOUS, () -> AtomWriter.write(feeds.make(address, query, after))));
    }

    private static void send(FeedStore.Kept feed, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
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
        response.setContentType(TYPE);
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
