package org.m4d.portal.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.m4d.portal.common.Conflict;
import org.m4d.portal.common.LocalizedText;

class PublicationTest {

    private final Publication publication = new Publication(12, Samples.text(), Samples.PUBLISHED);

    @Test
    void countsItsVersions() {
        assertThat(publication.getLatest()).isEqualTo(1);
        assertThat(publication.correct(1)).isEqualTo(2);
        assertThat(publication.correct(2)).isEqualTo(3);
    }

    @Test
    void isCalledAsItsNewestVersionSays() {
        assertThat(publication.getTitles().in("fr")).isEqualTo("Qu’est-ce qui maintient un puits en marche ?");
        publication.name(Samples.text().corrected("Wells of now", LocalizedText.EMPTY, Map.of(), Map.of()));
        assertThat(publication.getTitle()).isEqualTo("Wells of now");
        assertThat(publication.getTitles().in("fr")).isEqualTo("Wells of now");
    }

    @Test
    void ofTwoWhoCorrectTheSameVersionTheSecondIsTold() {
        publication.correct(1);
        assertThatThrownBy(() -> publication.correct(1)).isInstanceOf(Conflict.class);
        assertThat(publication.getLatest()).isEqualTo(2);
    }

    @Test
    void keepsTheYearInWhichItAppearedFirst() {
        assertThat(PublicationId.of(Samples.PUBLISHED, 5, 3)).hasToString("m4d:2026-5-v3");
        assertThat(PublicationId.of(Instant.parse("2027-01-01T00:00:00Z"), 5, 1).key())
                .isEqualTo("m4d-2027-5-v1");
    }

    @Test
    void theLibraryRecordsAVersionOnce() {
        PublicationVersion version = new PublicationVersion(publication, 1, "{}", null, null, Samples.PUBLISHED);
        assertThat(version.getRecordedAt()).isNull();
        version.recorded(Samples.PUBLISHED);
        version.recorded(Samples.PUBLISHED.plusSeconds(60));
        assertThat(version.getRecordedAt()).isEqualTo(Samples.PUBLISHED);
    }
}
