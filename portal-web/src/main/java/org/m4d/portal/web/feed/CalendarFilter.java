package org.m4d.portal.web.feed;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
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

/** Answers addresses that end in {@code .ics}, the same to everybody, with validators. */
public class CalendarFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final FeedAnswer ANSWER = new FeedAnswer("text/calendar;charset=UTF-8");

    @Inject
    transient Calendars calendars;

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
            CalendarAddress address =
                    CalendarAddress.of(request.getRequestURI()).orElseThrow(NotFound::new);
            ANSWER.send(made(address, request), request, response);
        } catch (RuntimeException failed) {
            errors.show(failed, request, response);
        }
    }

    private FeedStore.Kept made(CalendarAddress address, HttpServletRequest request) {
        return store.get(
                request.getRequestURI(),
                Optional.of(versions.of(EnumSet.of(ContentType.EDISCUSSION))),
                () -> acting.as(Actor.ANONYMOUS, () -> CalendarWriter.write(calendars.make(address))));
    }
}
