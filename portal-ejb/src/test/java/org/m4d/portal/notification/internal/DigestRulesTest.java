package org.m4d.portal.notification.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.mail.Mailing;
import org.m4d.portal.notification.DigestEntry;

class DigestRulesTest {

    private static final ContentRef POST = new ContentRef(ContentType.POST, 5);

    @Test
    void placesWhereSomethingConcernsHerComeFirstAndSoWithinEach() {
        List<List<ToldNotice>> places = ToldNotice.byPlace(List.of(
                notice(1, "REPLY", "topic:1"),
                notice(2, "REPLY", "topic:2"),
                notice(3, "TOPIC", "forum:1"),
                notice(4, "MENTION", "topic:2"),
                notice(5, "REPLY", "topic:1")));

        assertThat(places.stream()
                        .map(place ->
                                place.stream().map(told -> told.row().id()).toList()))
                .containsExactly(List.of(4L, 2L), List.of(1L, 5L), List.of(3L));
    }

    @Test
    void whatHappenedNowhereStandsWithWhatIsAboutTheSame() {
        assertThat(ToldNotice.byPlace(List.of(notice(1, "DECISION", null), notice(2, "APPEAL", null))))
                .hasSize(1);
    }

    @Test
    void whatIsKnownByItsKeyOrByWhatItIsAboutIsNotTold() {
        List<DigestEntry> entries = List.of(
                entry("topic:1", new ContentRef(ContentType.POST, 1)),
                entry("topic:2", new ContentRef(ContentType.POST, 2)),
                entry("topic:3", new ContentRef(ContentType.POST, 3)));

        assertThat(keys(DigestLetters.unknown(entries, new HashSet<>(Set.of("topic:1", "post:3")), 9)))
                .containsExactly("topic:2");
    }

    @Test
    void whatOneSectionToldNoOtherTellsAndNoneTellsMoreThanItMay() {
        Set<String> known = new HashSet<>();
        assertThat(keys(DigestLetters.unknown(List.of(entry("topic:1", POST), entry("topic:2", POST)), known, 9)))
                .containsExactly("topic:1");
        assertThat(DigestLetters.unknown(List.of(entry(POST.toString(), POST)), known, 9))
                .isEmpty();
        assertThat(keys(DigestLetters.unknown(List.of(entry("a"), entry("b"), entry("c")), known, 2)))
                .containsExactly("a", "b");
        assertThat(known).as("what was not shown can still be told").doesNotContain("c");
    }

    @Test
    void anOrderIsReadAsItWasWritten() {
        DigestOrder order = new DigestOrder(
                "digest-7-2026-11-23",
                true,
                false,
                Instant.parse("2026-11-16T08:00:00Z"),
                Instant.parse("2026-11-23T08:00:00.5Z"));
        Mailing mailing = order.mailing(7, order.until());

        assertThat(DigestOrder.of(mailing)).isEqualTo(order);
        assertThat(mailing.member()).isEqualTo(7);
    }

    private static List<String> keys(List<DigestEntry> entries) {
        return entries.stream().map(DigestEntry::key).toList();
    }

    private static DigestEntry entry(String key, ContentRef... about) {
        return new DigestEntry(key, Set.of(about), "Title", "en", "topic/1/title", "note", null);
    }

    private static ToldNotice notice(long id, String kind, String place) {
        return new ToldNotice(new NoticeList.Row(id, kind, "post:9", "Ana", Instant.EPOCH, false, place, 3L), null);
    }
}
