package org.m4d.portal.web.feed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.m4d.portal.common.PortalLanguage;

/** Which addresses are calendars, and of what. */
class CalendarAddressTest {

    @Test
    void thereIsOneOfAllAndOneOfEach() {
        assertThat(CalendarAddress.of("/fr/ediscussion/calendar.ics"))
                .contains(new CalendarAddress(PortalLanguage.FR, null));
        assertThat(CalendarAddress.of("/ar/ediscussion/12/calendar.ics"))
                .contains(new CalendarAddress(PortalLanguage.AR, 12L));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/fr/ediscussion/calendar.ics", "/ar/ediscussion/12/calendar.ics"})
    void itSaysWhereItLies(String path) {
        assertThat("/" + path.substring(1, 3) + "/"
                        + CalendarAddress.of(path).orElseThrow().path())
                .isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/ediscussion/calendar.ics",
                "/xx/ediscussion/calendar.ics",
                "/en/ediscussion/x/calendar.ics",
                "/en/ediscussion/9999999999999999999/calendar.ics",
                "/en/ediscussion/1/2/calendar.ics",
                "/en/calendar.ics",
                "/en/ediscussion/calendar.ics/"
            })
    void otherAddressesAreNone(String path) {
        assertThat(CalendarAddress.of(path)).isEmpty();
    }
}
