package org.m4d.portal.notification.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.m4d.portal.notification.NoticeKind;
import org.m4d.portal.security.ContentCard;

/**
 * A notification that a digest tells, with what it is about.
 *
 * @param card its receiver may read it
 */
record ToldNotice(NoticeList.Row row, ContentCard card) {

    /** Whether it concerns her, and is not told for the sake of the place alone. */
    boolean personal() {
        return NoticeKind.named(row.kind()).map(kind -> !kind.news()).orElse(true);
    }

    /** Whether it tells of a text, which then comes with it. */
    boolean ofText() {
        return NoticeKind.named(row.kind())
                .map(kind -> kind.ofPlace() || kind == NoticeKind.MESSAGE)
                .orElse(false);
    }

    /**
     * By places, each once: first those where something concerns her, then the others, and within each the same. What happened nowhere in particular
     * stands with what is about the same.
     */
    static List<List<ToldNotice>> byPlace(Collection<ToldNotice> notices) {
        Map<String, List<ToldNotice>> places = new LinkedHashMap<>();
        notices.stream()
                .sorted(Comparator.comparing((ToldNotice notice) -> !notice.personal())
                        .thenComparing(notice -> notice.row().id()))
                .forEach(notice -> places.computeIfAbsent(notice.where(), unused -> new ArrayList<>())
                        .add(notice));
        return List.copyOf(places.values());
    }

    private String where() {
        return row.place() == null ? row.about() : row.place();
    }
}
