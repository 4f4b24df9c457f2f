package org.m4d.portal.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What readers can see has changed, or has not. */
class ContentVersionsTest {

    private final ContentVersions versions = new ContentVersions();

    @ParameterizedTest
    @EnumSource
    void aChangeCountsForItsKindAlone(ContentType changed) {
        EnumSet<ContentType> others = EnumSet.complementOf(EnumSet.of(changed));
        String before = versions.of(EnumSet.of(changed));
        String othersBefore = versions.of(others);

        versions.count(ContentChanged.of(changed, 1));

        assertThat(versions.of(EnumSet.of(changed))).isNotEqualTo(before);
        assertThat(versions.of(others)).isEqualTo(othersBefore);
    }

    @Test
    void everyFurtherChangeIsANewVersion() {
        EnumSet<ContentType> both = EnumSet.of(ContentType.TOPIC, ContentType.MEMBER);

        String first = versions.of(both);
        versions.count(ContentChanged.of(ContentType.TOPIC, 1));
        String second = versions.of(both);
        versions.count(ContentChanged.of(ContentType.MEMBER, 1));
        String third = versions.of(both);

        assertThat(first).isNotEqualTo(second).isNotEqualTo(third);
        assertThat(second).isNotEqualTo(third);
    }

    /** Twelve changes of one kind are not one of this and two of that. */
    @Test
    void numbersOfTwoKindsDoNotRunTogether() {
        ContentVersions other = new ContentVersions();
        count(versions, ContentType.FORUM, 1);
        count(versions, ContentType.TOPIC, 12);
        count(other, ContentType.FORUM, 11);
        count(other, ContentType.TOPIC, 2);
        EnumSet<ContentType> both = EnumSet.of(ContentType.FORUM, ContentType.TOPIC);

        assertThat(versions.of(both)).isNotEqualTo(other.of(both));
    }

    private static void count(ContentVersions counted, ContentType type, int times) {
        for (int i = 0; i < times; i++) {
            counted.count(ContentChanged.of(type, i));
        }
    }
}
