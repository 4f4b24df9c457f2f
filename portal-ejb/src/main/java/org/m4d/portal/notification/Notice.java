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
 */
public record Notice(long member, NoticeKind kind, ContentRef about, Long by) {
    public Notice {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(about, "about");
    }
}
