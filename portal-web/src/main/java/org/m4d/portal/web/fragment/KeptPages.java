package org.m4d.portal.web.fragment;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.m4d.portal.web.cache.CapturingResponse;
import org.m4d.portal.web.cache.Measured;
import org.m4d.portal.web.routing.PlainPage;

/**
 * Whole pages that are the same for many readers, under keys that name all that they are made of. A page that is kept is sent without Faces;
 * its model has loaded before, so rights and unread marks are those of this moment and this reader.
 */
@ApplicationScoped
public class KeptPages {

    private static final long MOST_BYTES = 64L * 1024 * 1024;

    /** What a key does not name, such as another server's change, is seen after this time at the latest. */
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private static final String HTML = "text/html;charset=UTF-8";

    @Inject
    Recording recording;

    @Inject
    Slot slot;

    @Inject
    Measured measured;

    private final Cache<String, FinishedPage> kept = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((String key, FinishedPage page) -> 2 * key.length() + page.weight())
            .expireAfterWrite(LONGEST)
            .build();

    /**
     * Sends a page; makes it when there is none under its key.
     *
     * @param key all that the page is made of
     * @param view its file below the directory of views
     */
    public void send(String key, String view, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (measured.wantsMade(request)) {
            PlainPage.forward(view, request, response);
            return;
        }
        FinishedPage page = kept.getIfPresent(key);
        if (page == null) {
            page = record(view, request, response);
            kept.put(key, page);
        }
        send(page, request, response);
    }

    private FinishedPage record(String view, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        CapturingResponse captured = new CapturingResponse(response);
        recording.start();
        try {
            PlainPage.forward(view, request, captured);
        } finally {
            recording.stop();
        }
        return new FinishedPage(new String(captured.content(), StandardCharsets.UTF_8));
    }

    private void send(FinishedPage page, HttpServletRequest request, HttpServletResponse response) throws IOException {
        String accepted = request.getHeader("Accept-Encoding");
        boolean compressed = accepted != null && accepted.contains("gzip");
        byte[] content = compressed ? page.gzipped(slot::filled) : page.plain(slot::filled);
        response.setContentType(HTML);
        if (compressed) {
            response.setHeader("Content-Encoding", "gzip");
        }
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }
}
