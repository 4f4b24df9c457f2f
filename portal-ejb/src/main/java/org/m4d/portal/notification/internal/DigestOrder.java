package org.m4d.portal.notification.internal;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.m4d.portal.mail.Mailing;

/**
 * What a digest is to be made of. It holds no contents: until it is sent, they may be read, taken away, or withheld from the member.
 *
 * @param key the same for the same digest, however often it is composed
 * @param week whether what gathers for a week goes with it
 * @param summary whether it tells what is new in the portal
 * @param since from when on that is told
 * @param until up to when
 */
record DigestOrder(String key, boolean week, boolean summary, Instant since, Instant until) {

    private static final String WEEK = "week";
    private static final String SUMMARY = "summary";
    private static final String SINCE = "since";
    private static final String UNTIL = "until";

    static DigestOrder of(Mailing mailing) {
        Map<String, String> details = mailing.details();
        return new DigestOrder(
                mailing.onceKey(),
                Boolean.parseBoolean(details.get(WEEK)),
                Boolean.parseBoolean(details.get(SUMMARY)),
                Instant.parse(details.get(SINCE)),
                Instant.parse(details.get(UNTIL)));
    }

    Mailing mailing(long member, Instant due) {
        Map<String, String> details = new HashMap<>();
        details.put(WEEK, String.valueOf(week));
        details.put(SUMMARY, String.valueOf(summary));
        details.put(SINCE, since.toString());
        details.put(UNTIL, until.toString());
        return new Mailing(DigestLetters.KIND, member, null, null, details, key, due);
    }
}
