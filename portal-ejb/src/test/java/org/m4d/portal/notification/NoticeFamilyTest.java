package org.m4d.portal.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.common.InvalidInput;

class NoticeFamilyTest {

    @ParameterizedTest
    @EnumSource(NoticeKind.class)
    void everyKindIsInOneFamily(NoticeKind kind) {
        assertThat(Arrays.stream(NoticeFamily.values())
                        .filter(family -> family.kinds().contains(kind)))
                .hasSize(1);
    }

    @Test
    void aFilterNamesAFamilyOrAKindOrNothing() {
        assertThat(NoticeFilter.of(false, "mentions", null).kinds())
                .isEqualTo(EnumSet.of(NoticeKind.MENTION, NoticeKind.QUOTE));
        assertThat(NoticeFilter.of(false, "request_answered", "").kinds())
                .isEqualTo(Set.of(NoticeKind.REQUEST_ANSWERED));
        assertThat(NoticeFilter.of(false, null, null)).isEqualTo(NoticeFilter.ALL);
        assertThat(NoticeFilter.of(true, "", "topic:7"))
                .isEqualTo(new NoticeFilter(true, Set.of(), new ContentRef(ContentType.TOPIC, 7)));
    }

    @ParameterizedTest
    @CsvSource({"loud,", ",topic", ",topic:x", ",nothing:7"})
    void whatIsNoFilterIsRefused(String kind, String place) {
        assertThatThrownBy(() -> NoticeFilter.of(false, kind, place)).isInstanceOf(InvalidInput.class);
    }
}
