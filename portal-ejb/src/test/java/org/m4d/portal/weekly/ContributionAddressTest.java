package org.m4d.portal.weekly;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses that somebody copies from a page and pastes into a text. */
class ContributionAddressTest {

    private static final String BASE = "https://portal.example.org";

    @ParameterizedTest
    @CsvSource({
        "https://portal.example.org/en/ediscussion/12/what-keeps-a-well?contribution=5#c5, 12, 5",
        "https://portal.example.org/ar/ediscussion/12?contribution=5, 12, 5",
        "/ediscussion/12/x?question=2&contribution=41&posted=a#c41, 12, 41",
        "/fr/ediscussion/7/?contribution=9#c9, 7, 9"
    })
    void aPageNamesTheNumber(String address, long discussion, int number) {
        assertThat(ContributionAddress.read(address, BASE)).contains(new ContributionAddress(discussion, number, null));
    }

    @ParameterizedTest
    @CsvSource({
        "https://portal.example.org/es/contribution/345, 345",
        "/contribution/345, 345",
        "/en/contribution/345/?x=1#y, 345"
    })
    void theShortAddressNamesTheId(String address, long id) {
        assertThat(ContributionAddress.read(address, BASE)).contains(new ContributionAddress(null, null, id));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://elsewhere.example.com/en/ediscussion/12/x?contribution=5",
                "https://portal.example.org.example.com/contribution/3",
                "/en/ediscussion/12/x",
                "/en/ediscussion/12/x?contributions=5",
                "/en/ediscussion/12/x#contribution=5",
                "/en/topic/12/x?contribution=5",
                "/contribution/0",
                "/contribution/12/edit",
                "contribution/12",
                ""
            })
    void everythingElseNamesNone(String address) {
        assertThat(ContributionAddress.read(address, BASE)).isEmpty();
    }
}
