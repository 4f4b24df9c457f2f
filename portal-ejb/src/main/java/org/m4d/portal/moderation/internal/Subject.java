package org.m4d.portal.moderation.internal;

import java.time.Instant;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.moderation.Exhibit;
import org.m4d.portal.security.Audience;

/**
 * What a decision is about, as it was when it was decided.
 *
 * @param titleLanguage null when the title is a name
 * @param path of its page; null when there is none
 * @param place the forum or discussion where it stands; null when there is none
 * @param listed whether the public log may show it: what stands in a place that only some may read, it does not. Of a private message it
 *     tells no more than that there was one, for it has no place
 * @param until when the measure ends by itself; null when it does not
 */
public record Subject(
        ContentRef about,
        String title,
        String titleLanguage,
        String path,
        ContentRef place,
        boolean listed,
        Instant until) {

    /** Something written. */
    public static Subject of(Exhibit exhibit) {
        return new Subject(
                exhibit.ref(),
                exhibit.title(),
                exhibit.titleLang(),
                exhibit.path(),
                exhibit.place(),
                exhibit.place() == null || exhibit.audience().kind() != Audience.Kind.CIRCLE,
                null);
    }
}
