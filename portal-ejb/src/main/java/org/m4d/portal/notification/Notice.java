package org.m4d.portal.notification;

import java.util.Objects;
import org.m4d.portal.common.ContentRef;

/**
 * Something to tell one member.
 *
 * @param member who is told
 * @param kind what is told
 * @param about what it is about; the notification leads there
 * @param by the member who did it; null when the portal itself did
 * @param within where it happened: what surrounds this surrounds the notice
 */
public record Notice(long member, NoticeKind kind, ContentRef about, Long by, ContentRef within) {
    public Notice {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(about, "about");
        Objects.requireNonNull(within, "within");
    }

    /** It happened where that is which it is about. */
    public Notice(long member, NoticeKind kind, ContentRef about, Long by) {
        this(member, kind, about, by, about);
    }
}
