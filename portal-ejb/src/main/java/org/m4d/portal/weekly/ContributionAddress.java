package org.m4d.portal.weekly;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A contribution as an address names it that somebody copied from a page: by its number within a discussion, or by its id.
 *
 * @param discussion the discussion's id; null for an address that does not say it
 * @param number within the discussion; null with an id
 * @param id null with a number
 */
record ContributionAddress(Long discussion, Integer number, Long id) {

    private static final Pattern SHORT = Pattern.compile("(?:/[a-z]{2})?/contribution/([1-9][0-9]{0,17})/?(?:[?#].*)?");
    private static final Pattern LONG = Pattern.compile(
            "(?:/[a-z]{2})?/ediscussion/([1-9][0-9]{0,17})(?:/[^/?#]*)?/?\\?(?:[^#]*&)?contribution=([1-9][0-9]{0,5})(?:[&#].*)?");

    /**
     * Reads an address.
     *
     * @param base of the portal's own pages, such as {@code https://portal.example.org}
     * @return empty when it is no contribution's
     */
    static Optional<ContributionAddress> read(String address, String base) {
        String path = address.startsWith(base + "/") ? address.substring(base.length()) : address;
        Matcher byId = SHORT.matcher(path);
        if (byId.matches()) {
            return Optional.of(new ContributionAddress(null, null, Long.valueOf(byId.group(1))));
        }
        Matcher byNumber = LONG.matcher(path);
        return byNumber.matches()
                ? Optional.of(new ContributionAddress(
                        Long.valueOf(byNumber.group(1)), Integer.valueOf(byNumber.group(2)), null))
                : Optional.empty();
    }
}
