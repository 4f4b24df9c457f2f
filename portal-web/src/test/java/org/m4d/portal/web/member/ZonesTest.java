package org.m4d.portal.web.member;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.m4d.portal.common.PortalLanguage;

/** The time zones of the profile form. */
class ZonesTest {

    private static final Instant WINTER = Instant.parse("2026-01-15T12:00:00Z");

    @ParameterizedTest
    @EnumSource
    void holdsEachZoneOnceAndOnlyThoseThatTheServerKnows(PortalLanguage language) {
        List<String> ids =
                Zones.in(language, WINTER).stream().map(Zones.Zone::id).toList();

        assertThat(ids).hasSizeGreaterThan(300).doesNotHaveDuplicates();
        assertThat(ZoneId.getAvailableZoneIds()).containsAll(new HashSet<>(ids));
    }

    @ParameterizedTest
    @CsvSource({
        "EN, Africa/Dakar, Dakar, UTC",
        "FR, Africa/Cairo, Le Caire, UTC+02:00",
        "ES, Europe/London, Londres, UTC",
        "AR, Africa/Casablanca, الدار البيضاء, UTC+01:00",
        "EN, America/Bogota, Bogotá, UTC-05:00"
    })
    void namesTheCityInTheReadersLanguage(PortalLanguage language, String id, String city, String offset) {
        assertThat(Zones.in(language, WINTER)).contains(new Zones.Zone(id, city, offset));
    }

    @Test
    void theOffsetIsThePresentOne() {
        assertThat(Zones.in(PortalLanguage.EN, Instant.parse("2026-07-15T12:00:00Z")))
                .contains(new Zones.Zone("Europe/Paris", "Paris", "UTC+02:00"));
    }

    @ParameterizedTest
    @CsvSource({"Asia/Kolkata", "Asia/Ho_Chi_Minh", "America/Argentina/Buenos_Aires", "Africa/Bamako"})
    void findsAZoneThatGoesByAnotherNameInTheList(String id) {
        assertThat(Zones.in(PortalLanguage.EN, WINTER))
                .extracting(Zones.Zone::id)
                .contains(Zones.listed(id));
    }

    @Test
    void nothingChosenStaysNothing() {
        assertThat(Zones.listed("")).isEmpty();
    }
}
