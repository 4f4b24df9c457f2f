package org.m4d.portal.web.feed;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.m4d.portal.common.PortalLanguage;

/**
 * The address of a feed taken apart.
 *
 * @param of what it is of
 * @param name the forum's slug, the number of the topic or the e-discussion, or the tag; empty where there is one such feed alone
 */
record FeedAddress(PortalLanguage language, Kind of, String name) {

    /** What there are feeds of. */
    enum Kind {
        SITE,
        FORUM,
        TOPIC,
        TAG,
        SEARCH,
        LEDGER,
        EDISCUSSION
    }

    private static final Pattern PATH = Pattern.compile(
            "/([a-z]{2})/(?:(feed)|forum/([^/]+)/feed|topic/([0-9]{1,18})/feed|tag/([^/]+)/feed|(search)|(ledger)/feed|ediscussion/([0-9]{1,18})/feed)\\.atom");

    /** @param path as it was asked for, still encoded */
    static Optional<FeedAddress> of(String path) {
        Matcher found = PATH.matcher(path);
        if (!found.matches()) {
            return Optional.empty();
        }
        return PortalLanguage.of(found.group(1)).map(language -> {
            if (found.group(2) != null) {
                return new FeedAddress(language, Kind.SITE, "");
            } else if (found.group(3) != null) {
                return new FeedAddress(language, Kind.FORUM, found.group(3));
            } else if (found.group(4) != null) {
                return new FeedAddress(language, Kind.TOPIC, found.group(4));
            } else if (found.group(5) != null) {
                return new FeedAddress(language, Kind.TAG, decoded(found.group(5)));
            } else if (found.group(8) != null) {
                return new FeedAddress(language, Kind.EDISCUSSION, found.group(8));
            }
            return new FeedAddress(language, found.group(6) == null ? Kind.LEDGER : Kind.SEARCH, "");
        });
    }

    private static String decoded(String part) {
        return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
