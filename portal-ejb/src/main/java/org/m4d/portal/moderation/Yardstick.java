package org.m4d.portal.moderation;

import java.util.Locale;

/** What a member's standing is measured by. */
public enum Yardstick {
    /** Days since the first login. */
    DAYS,
    /** Posts and contributions that can be read. */
    POSTS,
    TOPICS_READ,
    POSTS_READ,
    /** Reactions of others that say thanks, agree or useful. */
    THANKS,
    /** Days since the last decision against her that stands; as many as DAYS without one. */
    DAYS_WITHOUT_DECISION;

    /** The name used in texts and in the API: lower case. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
