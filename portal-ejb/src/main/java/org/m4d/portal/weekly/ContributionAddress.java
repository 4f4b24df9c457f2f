package org.m4d.portal.weekly;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A contribution as an address names it that somebody copied from a page: by its number within a discussion, or by its id.
 *
 * @param discussion the discussion's id; null for an address that does not say it
 * @param number within the discussion; null with an id
 * @param id null with a number
 */
record ContributionAddress(Long discussion, Integer number, Long id) {

    private static final Pattern SHORT = Pattern.compile("(?:/[a-z]{2})?/contribution/([1-9][0-9]{0,17})/?");
    private static final Pattern LONG =
            Pattern.compile("(?:/[a-z]{2})?/ediscussion/([1-9][0-9]{0,17})(?:/[^/]{0,300})?");
    private static final Pattern NUMBER = Pattern.compile("contribution=([1-9][0-9]{0,5})");

    /**
     * Reads an address.
     *
     * @param base of the portal's own pages, such as {@code https://portal.example.org}
     * @return empty when it is no contribution's
     */
    static Optional<ContributionAddress> read(String address, String base) {
        String path = address.startsWith(base + "/") ? address.substring(base.length()) : address;
        path = before(path, '#');
        String page = before(path, '?');
        Matcher byId = SHORT.matcher(page);
        if (byId.matches()) {
            return Optional.of(new ContributionAddress(null, null, Long.valueOf(byId.group(1))));
        }
        Matcher byNumber = LONG.matcher(page);
        return byNumber.matches()
                ? number(path.substring(page.length()))
                        .map(number -> new ContributionAddress(Long.valueOf(byNumber.group(1)), number, null))
                : Optional.empty();
    }

    private static Optional<Integer> number(String query) {
        return query.isEmpty()
                ? Optional.empty()
                : Stream.of(query.substring(1).split("&"))
                        .map(NUMBER::matcher)
                        .filter(Matcher::matches)
                        .map(found -> Integer.valueOf(found.group(1)))
                        .findFirst();
    }

    private static String before(String text, char end) {
        int at = text.indexOf(end);
        return at < 0 ? text : text.substring(0, at);
    }
}
