package org.m4d.portal.notification.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.common.LocalizedText;
import org.m4d.portal.notification.NoticeGroup;
import org.m4d.portal.notification.NoticeGroup.Told;
import org.m4d.portal.security.Audience;
import org.m4d.portal.security.ContentCard;

class GatheringTest {

    private static final ContentRef TOPIC = new ContentRef(ContentType.TOPIC, 7);

    @Test
    void aPlaceShowsWhatHappenedLatestFirstAndLeadsToTheOldestUnread() {
        List<NoticeList.Row> rows = List.of(
                row(9, "REACTION", 90, "Carla", 3, false),
                row(8, "REPLY", 80, "Ana", 1, false),
                row(7, "REPLY", 70, "Ben", 2, false),
                row(6, "REPLY", 60, "Ana", 1, true));

        NoticeGroup group = gathered(rows, totals(rows), 90, 80, 70, 60);

        assertThat(group.newest()).isEqualTo(9);
        assertThat(group.first()).isEqualTo(7);
        assertThat(group.place()).isEqualTo("topic:7");
        assertThat(group.path()).isEqualTo("topic/7/water");
        assertThat(group.count()).isEqualTo(4);
        assertThat(group.unread()).isEqualTo(3);
        assertThat(group.told()).containsExactly(new Told("reaction", "Carla", 0, 1), new Told("reply", "Ana", 1, 3));
    }

    @Test
    void aPlaceThatIsReadLeadsToItsNewest() {
        List<NoticeList.Row> rows = List.of(row(9, "REPLY", 90, "Ana", 1, true), row(8, "REPLY", 80, "Ben", 2, true));

        assertThat(gathered(rows, totals(rows), 90, 80).first()).isEqualTo(9);
    }

    @Test
    void whatMayNotBeReadIsNeitherNamedNorCounted() {
        List<NoticeList.Row> rows = List.of(row(9, "REPLY", 90, "Ana", 1, false), row(8, "REPLY", 80, "Ben", 2, false));

        NoticeGroup group = gathered(rows, totals(rows), 80);

        assertThat(group.count()).isEqualTo(1);
        assertThat(group.unread()).isEqualTo(1);
        assertThat(group.first()).isEqualTo(8);
        assertThat(group.told()).containsExactly(new Told("reply", "Ben", 0, 1));
    }

    @Test
    void aPlaceOfWhichNothingMayBeReadIsNotShown() {
        List<NoticeList.Row> rows = List.of(row(9, "REPLY", 90, "Ana", 1, false));

        assertThat(new Gathering(cards(), rows, totals(rows)).of(rows.getFirst()))
                .isEmpty();
    }

    @Test
    void whatIsMoreThanWasReadIsCountedByTheDatabase() {
        List<NoticeList.Row> rows = IntStream.range(0, 10)
                .mapToObj(i -> row(100 - i, "REPLY", 200 - i, "Member " + i, i, false))
                .toList();
        int[] all = IntStream.range(0, 10).map(i -> 200 - i).toArray();

        NoticeGroup group = gathered(rows, List.of(new StreamTable.Total("topic:7", "REPLY", 31, 12, 14)), all);

        assertThat(group.count()).isEqualTo(31);
        assertThat(group.unread()).isEqualTo(12);
        assertThat(group.told()).containsExactly(new Told("reply", "Member 0", 13, 31));
    }

    @Test
    void whatHappenedNowhereInParticularStandsByItself() {
        NoticeList.Row decision =
                new NoticeList.Row(5, "DECISION", "decision:4", null, Instant.EPOCH, false, null, null);
        ContentCard card = card(new ContentRef(ContentType.DECISION, 4), "decision/4");

        NoticeGroup group = new Gathering(Map.of(card.ref(), card), List.of(), List.of())
                .of(decision)
                .orElseThrow();

        assertThat(group.place()).isNull();
        assertThat(group.type()).isEqualTo("decision");
        assertThat(group.path()).isEqualTo("decision/4");
        assertThat(group.told()).containsExactly(new Told("decision", null, 0, 1));
        assertThat(group.unread()).isEqualTo(1);
    }

    private static NoticeGroup gathered(List<NoticeList.Row> rows, List<StreamTable.Total> totals, int... readable) {
        return new Gathering(cards(readable), rows, totals).of(rows.getFirst()).orElseThrow();
    }

    private static List<StreamTable.Total> totals(List<NoticeList.Row> rows) {
        return List.of(new StreamTable.Total("topic:7", "REPLY", rows.size(), rows.size(), 1));
    }

    private static Map<ContentRef, ContentCard> cards(int... posts) {
        Map<ContentRef, ContentCard> cards = new HashMap<>();
        if (posts.length > 0) {
            cards.put(TOPIC, card(TOPIC, "topic/7/water"));
        }
        Arrays.stream(posts)
                .mapToObj(post -> new ContentRef(ContentType.POST, post))
                .forEach(ref -> cards.put(ref, card(ref, "topic/7/water?post=2#p2")));
        return cards;
    }

    private static ContentCard card(ContentRef ref, String path) {
        return new ContentCard(ref, LocalizedText.of("en", "Water"), path, null, Audience.PUBLIC, true);
    }

    private static NoticeList.Row row(long id, String kind, long post, String by, long byId, boolean read) {
        return new NoticeList.Row(id, kind, "post:" + post, by, Instant.ofEpochSecond(id), read, "topic:7", byId);
    }
}
