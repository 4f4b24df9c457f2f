package org.m4d.portal.web.limit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.m4d.portal.common.TooManyRequests;

/** Counts a request by what it asks for: by member who is signed in, by address who is not. */
@ApplicationScoped
public class Pacing {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Pattern COSTLY =
            Pattern.compile("/([a-z]{2}|api/v1)/search|/ui/(preview|mentions|(forum/posts|contribution)/\\d+/source)");

    @Inject
    RateLimits limits;

    @Inject
    ClientAddress addresses;

    /**
     * Counts a request before anything is done for it.
     *
     * @throws TooManyRequests when this member or address has to wait
     */
    public void count(HttpServletRequest request) {
        Optional<String> address = addresses.of(request);
        limits.count(Pace.REQUESTS, address);
        Optional<String> who = Optional.ofNullable(request.getUserPrincipal())
                .map(Principal::getName)
                .or(() -> address);
        if (COSTLY.matcher(request.getRequestURI()).matches()) {
            limits.count(Pace.COSTLY, who);
        } else if (!READING.contains(request.getMethod())) {
            limits.count(Pace.WRITES, who);
        }
    }
}
