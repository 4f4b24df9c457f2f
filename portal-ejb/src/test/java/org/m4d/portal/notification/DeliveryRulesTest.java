package org.m4d.portal.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DeliveryRulesTest {

    private static final Set<NoticeKind> WRITTEN_THERE = EnumSet.of(
            NoticeKind.REPLY,
            NoticeKind.TOPIC,
            NoticeKind.CONTRIBUTION,
            NoticeKind.WEEKLY_SUMMARY,
            NoticeKind.MENTION,
            NoticeKind.QUOTE);

    private static final Set<NoticeKind> SILENCED = EnumSet.of(
            NoticeKind.REPLY,
            NoticeKind.TOPIC,
            NoticeKind.CONTRIBUTION,
            NoticeKind.EDISCUSSION,
            NoticeKind.MENTION,
            NoticeKind.QUOTE,
            NoticeKind.REACTION,
            NoticeKind.ANSWER,
            NoticeKind.TRANSLATION,
            NoticeKind.POLL,
            NoticeKind.EDISCUSSION_INVITATION,
            NoticeKind.EDISCUSSION_ANNOUNCED,
            NoticeKind.WEEKLY_SUMMARY,
            NoticeKind.ENDORSEMENT,
            NoticeKind.ENDORSEMENT_LAPSED);

    private static final Set<NoticeKind> IN_ANY_CASE = EnumSet.of(NoticeKind.DECISION, NoticeKind.APPEAL);

    @ParameterizedTest
    @CsvSource({
        "MENTION, INSTANT, INSTANT",
        "QUOTE, INSTANT, INSTANT",
        "ANSWER, INSTANT, INSTANT",
        "MESSAGE, INSTANT, INSTANT",
        "INVITATION, INSTANT, INSTANT",
        "EDISCUSSION_INVITATION, INSTANT, INSTANT",
        "ENDORSEMENT, INSTANT, INSTANT",
        "ENDORSEMENT_LAPSED, INSTANT, INSTANT",
        "REQUEST, INSTANT, INSTANT",
        "REQUEST_ANSWERED, INSTANT, INSTANT",
        "DECISION, INSTANT, INSTANT",
        "APPEAL, INSTANT, INSTANT",
        "FLAG, INSTANT, INSTANT",
        "EDISCUSSION, INSTANT, INSTANT",
        "WEEKLY_SUMMARY, INSTANT, INSTANT",
        "APPOINTMENT, INSTANT, INSTANT",
        "LEDGER, INSTANT, INSTANT",
        "LEDGER_REMINDER, INSTANT, INSTANT",
        "REPLY, INSTANT, DAILY",
        "TOPIC, INSTANT, DAILY",
        "CONTRIBUTION, INSTANT, DAILY",
        "TRANSLATION, DAILY, DAILY",
        "POLL, DAILY, DAILY",
        "EDISCUSSION_ANNOUNCED, DAILY, DAILY",
        "REACTION, PORTAL, PORTAL"
    })
    void whoChoseNothingIsToldByKindAndLevel(NoticeKind kind, Delivery watching, Delivery otherwise) {
        assertThat(DeliveryRules.of(kind, List.of(new PlaceChoice(WatchLevel.WATCHING, null)), null))
                .isEqualTo(watching);
        assertThat(DeliveryRules.of(kind, List.of(new PlaceChoice(WatchLevel.FOLLOWING, null)), null))
                .isEqualTo(otherwise);
        assertThat(DeliveryRules.of(kind, List.of(new PlaceChoice(WatchLevel.NORMAL, null)), null))
                .isEqualTo(otherwise);
        assertThat(DeliveryRules.of(kind, List.of(), null)).isEqualTo(otherwise);
    }

    @Test
    void theTableAboveHasEveryKind() {
        assertThat(EnumSet.allOf(NoticeKind.class)).hasSize(25);
    }

    /** Every kind with every choice for it, for a near place and for one around it. */
    static Stream<Arguments> everything() {
        List<Arguments> all = new ArrayList<>();
        for (NoticeKind kind : NoticeKind.values()) {
            for (Delivery ofKind : orNone(Delivery.values())) {
                for (PlaceChoice near : orNone(choices())) {
                    for (PlaceChoice around : orNone(choices())) {
                        all.add(Arguments.of(kind, ofKind, near, around));
                    }
                }
            }
        }
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource("everything")
    void theNearestPlaceGoesBeforeTheKindAndTheKindBeforeTheDefault(
            NoticeKind kind, Delivery ofKind, PlaceChoice near, PlaceChoice around) {
        List<PlaceChoice> places =
                Stream.of(near, around).filter(place -> place != null).toList();

        Delivery decided = DeliveryRules.of(kind, places, ofKind);

        PlaceChoice nearest = near == null ? around : near;
        WatchLevel level = nearest == null ? WatchLevel.NORMAL : nearest.level();
        Delivery ofPlace =
                near != null && near.delivery() != null ? near.delivery() : around == null ? null : around.delivery();
        if (SILENCED.contains(kind) && level == WatchLevel.MUTED) {
            assertThat(decided).isEqualTo(Delivery.NONE);
        } else if (WRITTEN_THERE.contains(kind) && ofPlace != null) {
            assertThat(decided).isEqualTo(ofPlace);
        } else if (ofKind == null || (IN_ANY_CASE.contains(kind) && ofKind == Delivery.NONE)) {
            assertThat(decided).isEqualTo(kind.byDefault(level));
        } else {
            assertThat(decided).isEqualTo(ofKind);
        }
        if (IN_ANY_CASE.contains(kind)) {
            assertThat(decided).isNotEqualTo(Delivery.NONE);
        }
    }

    private static PlaceChoice[] choices() {
        List<PlaceChoice> all = new ArrayList<>();
        for (WatchLevel level : WatchLevel.values()) {
            for (Delivery delivery : orNone(Delivery.values())) {
                if (delivery != Delivery.NONE && (level != WatchLevel.MUTED || delivery == null)) {
                    all.add(new PlaceChoice(level, delivery));
                }
            }
        }
        return all.toArray(PlaceChoice[]::new);
    }

    /** These and the case that nothing was chosen. */
    private static <T> List<T> orNone(T[] values) {
        List<T> all = new ArrayList<>(Arrays.asList(values));
        all.add(null);
        return all;
    }
}
