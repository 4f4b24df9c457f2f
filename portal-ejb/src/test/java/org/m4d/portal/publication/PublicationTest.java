package org.m4d.portal.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.m4d.portal.common.Conflict;

class PublicationTest {

    private final Publication publication = new Publication(12, "Wells", "en", Samples.PUBLISHED);

    @Test
    void countsItsVersions() {
        assertThat(publication.getLatest()).isEqualTo(1);
        assertThat(publication.correct(1, "Wells of today")).isEqualTo(2);
        assertThat(publication.correct(2, "Wells of now")).isEqualTo(3);
        assertThat(publication.getTitle()).isEqualTo("Wells of now");
    }

    @Test
    void ofTwoWhoCorrectTheSameVersionTheSecondIsTold() {
        publication.correct(1, "Wells of today");
        assertThatThrownBy(() -> publication.correct(1, "Other wells")).isInstanceOf(Conflict.class);
        assertThat(publication.getTitle()).isEqualTo("Wells of today");
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
