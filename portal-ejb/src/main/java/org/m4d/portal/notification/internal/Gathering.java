package org.m4d.portal.notification.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.notification.NoticeGroup;
import org.m4d.portal.security.ContentCard;

/** Makes one line of what happened in one place. Only what its member may read counts, as far as it was read from the database. */
public final class Gathering {

    private final Map<ContentRef, ContentCard> readable;
    private final Map<String, List<NoticeList.Row>> rows;
    private final Map<String, List<StreamTable.Total>> totals;

    /**
     * @param readable the cards of what the member may read
     * @param rows of the places, newest first
     * @param totals of the same places
     */
    public Gathering(
            Map<ContentRef, ContentCard> readable,
            Collection<NoticeList.Row> rows,
            Collection<StreamTable.Total> totals) {
        this.readable = Map.copyOf(readable);
        this.rows = rows.stream().collect(Collectors.groupingBy(NoticeList.Row::place));
        this.totals = totals.stream().collect(Collectors.groupingBy(StreamTable.Total::place));
    }

    /** The line of a place or of a notification by itself; empty when the member may read nothing of it. */
    public Optional<NoticeGroup> of(NoticeList.Row head) {
        List<NoticeList.Row> all = head.place() == null ? List.of(head) : rows.getOrDefault(head.place(), List.of());
        List<NoticeList.Row> shown = all.stream().filter(this::isReadable).toList();
        return shown.isEmpty() ? Optional.empty() : Optional.of(group(head, all, shown));
    }

    /** Whether the member may read what a notification is about. */
    public boolean isReadable(NoticeList.Row row) {
        return row.ref().map(readable::containsKey).orElse(false);
    }

    private NoticeGroup group(NoticeList.Row head, List<NoticeList.Row> all, List<NoticeList.Row> shown) {
        NoticeList.Row newest = shown.getFirst();
        NoticeList.Row first =
                shown.reversed().stream().filter(row -> !row.read()).findFirst().orElse(newest);
        ContentCard card = head.within()
                .map(readable::get)
                .orElseGet(() -> readable.get(newest.ref().orElseThrow()));
        List<StreamTable.Total> counted = counted(head, all, shown);
        return new NoticeGroup(
                head.id(),
                first.id(),
                head.place(),
                card.ref().type().id(),
                card.title(),
                card.path(),
                told(shown, counted),
                counted.stream().mapToInt(StreamTable.Total::count).sum(),
                counted.stream().mapToInt(StreamTable.Total::unread).sum(),
                newest.at());
    }

    /** Of a place that was read whole, what was read is what there is; otherwise the database has counted. */
    private List<StreamTable.Total> counted(NoticeList.Row head, List<NoticeList.Row> all, List<NoticeList.Row> shown) {
        List<StreamTable.Total> stored = totals.getOrDefault(Objects.toString(head.place()), List.of());
        int existing = stored.stream().mapToInt(StreamTable.Total::count).sum();
        if (existing > all.size()) {
            return stored;
        }
        Map<String, List<NoticeList.Row>> byKind = shown.stream().collect(Collectors.groupingBy(NoticeList.Row::kind));
        return byKind.entrySet().stream()
                .map(kind -> total(head.place(), kind.getKey(), kind.getValue()))
                .toList();
    }

    private static StreamTable.Total total(String place, String kind, List<NoticeList.Row> rows) {
        return new StreamTable.Total(
                place,
                kind,
                rows.size(),
                Math.toIntExact(rows.stream().filter(row -> !row.read()).count()),
                Math.toIntExact(rows.stream()
                        .map(NoticeList.Row::byId)
                        .filter(Objects::nonNull)
                        .distinct()
                        .count()));
    }

    private static List<NoticeGroup.Told> told(List<NoticeList.Row> shown, List<StreamTable.Total> counted) {
        Map<String, NoticeList.Row> latest = new LinkedHashMap<>();
        shown.forEach(row -> latest.putIfAbsent(row.kind(), row));
        Map<String, StreamTable.Total> byKind =
                new HashMap<>(counted.stream().collect(Collectors.toMap(StreamTable.Total::kind, Function.identity())));
        List<NoticeGroup.Told> told = new ArrayList<>();
        latest.forEach((kind, row) -> {
            StreamTable.Total total = byKind.get(kind);
            told.add(new NoticeGroup.Told(
                    kind.toLowerCase(Locale.ROOT), row.by(), Math.max(0, total.people() - 1), total.count()));
        });
        return told;
    }
}
