package org.m4d.portal.web.routing;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import org.m4d.portal.common.NotFound;
import org.m4d.portal.common.PortalLanguage;

/**
 * An address taken apart.
 *
 * @param language of the page
 * @param path the address after the language, without a leading slash or query
 * @param parts what the pattern's names stand for
 * @param query the query string's first values
 */
public record Route(PortalLanguage language, String path, Map<String, String> parts, Map<String, String> query) {

    static final String ATTRIBUTE = Route.class.getName();

    /** The address that this request asks for, for beans that load themselves. */
    public static Route of(HttpServletRequest request) {
        return (Route) request.getAttribute(ATTRIBUTE);
    }

    public Route {
        parts = Map.copyOf(parts);
        query = Map.copyOf(query);
    }

    public String part(String name) {
        return parts.get(name);
    }

    /** @throws NotFound when the part is no number: such an address leads nowhere */
    public long number(String name) {
        return parse(parts.get(name)).orElseThrow(NotFound::new);
    }

    public Optional<String> parameter(String name) {
        return Optional.ofNullable(query.get(name)).filter(value -> !value.isBlank());
    }

    /** A small number from the query, such as a page's. One too large to be meant is the largest there is, and leads nowhere. */
    public Optional<Integer> countParameter(String name) {
        return numberParameter(name).map(number -> (int) Math.min(number, Integer.MAX_VALUE));
    }

    /** A number from the query; empty when missing or no number. */
    public Optional<Long> numberParameter(String name) {
        return parameter(name).flatMap(Route::parse);
    }

    private static Optional<Long> parse(String text) {
        if (text == null || text.length() > 18 || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Optional.empty();
        }
        return Optional.of(Long.parseLong(text));
    }
}
