package org.m4d.portal.notification;

import java.util.Arrays;
import java.util.Set;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.InvalidInput;

/**
 * Which of a member's notifications she wants to see.
 *
 * @param unread whether only those that she has not read
 * @param kinds of which kinds; empty for all
 * @param place where it happened; null for anywhere
 */
public record NoticeFilter(boolean unread, Set<NoticeKind> kinds, ContentRef place) {

    /** All of them. */
    public static final NoticeFilter ALL = new NoticeFilter(false, Set.of(), null);

    public NoticeFilter {
        kinds = Set.copyOf(kinds);
    }

    /**
     * Reads the written forms.
     *
     * @param kind the {@link NoticeFamily#id()} of a family or the {@link NoticeKind#id()} of a kind; null or empty for all
     * @param place as {@code topic:12}; null or empty for anywhere
     * @throws InvalidInput when there is no such kind, or the place is none
     */
    public static NoticeFilter of(boolean unread, String kind, String place) {
        return new NoticeFilter(unread, kinds(kind), place(place));
    }

    private static Set<NoticeKind> kinds(String id) {
        if (id == null || id.isEmpty()) {
            return Set.of();
        }
        return NoticeFamily.of(id)
                .map(NoticeFamily::kinds)
                .or(() -> Arrays.stream(NoticeKind.values())
                        .filter(kind -> kind.id().equals(id))
                        .findFirst()
                        .map(Set::of))
                .orElseThrow(() -> InvalidInput.of("kind", "error.notice.kind"));
    }

    private static ContentRef place(String text) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        try {
            return ContentRef.parse(text);
        } catch (IllegalArgumentException none) {
            throw InvalidInput.of("place", "error.notice.place", none);
        }
    }
}
