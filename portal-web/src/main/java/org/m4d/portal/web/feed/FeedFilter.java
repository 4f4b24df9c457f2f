package org.m4d.portal.web.feed;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Map;
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
    private static final Set<ContentType> POSTS = EnumSet.of(ContentType.FORUM, ContentType.TOPIC, ContentType.MEMBER);

    /** What feeds show that are not of posts. */
    private static final Map<FeedAddress.Kind, Set<ContentType>> SHOWN = Map.of(
            FeedAddress.Kind.LEDGER,
            EnumSet.of(ContentType.RECOMMENDATION, ContentType.MEMBER),
            FeedAddress.Kind.EDISCUSSION,
            EnumSet.of(ContentType.EDISCUSSION, ContentType.MEMBER));

    private static final FeedAnswer ANSWER = new FeedAnswer("application/atom+xml;charset=UTF-8");

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
            ANSWER.send(made(address, request), request, response);
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
                : Optional.of(versions.of(SHOWN.getOrDefault(address.of(), POSTS)));
        String key = request.getRequestURI() + '\n' + query + '\n' + after;
        return store.get(
                key,
                version,
                () -> acting.as(Actor.ANONYMOUS, () -> AtomWriter.write(feeds.make(address, query, after))));
    }
}
