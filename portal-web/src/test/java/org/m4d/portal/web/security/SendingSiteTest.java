package org.m4d.portal.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.m4d.portal.web.servlet.TestRequest;

/** Fetch Metadata Request Headers, section 2.2: the four values that a browser may send, and what else may come. */
class SendingSiteTest {

    @ParameterizedTest
    @CsvSource({
        "same-origin, false, true",
        "none, false, false",
        "same-site, true, false",
        "cross-site, true, false",
        "'', true, false",
        "SAME-ORIGIN, true, false",
        "nonsense, true, false",
        ", false, false"
    })
    void onlyThisSiteAndTheReaderHerselfAreNotForeign(String said, boolean foreign, boolean own) {
        TestRequest request = TestRequest.of("POST", "/ui/theme");
        if (said != null) {
            request.header("Sec-Fetch-Site", said);
        }
        assertThat(SendingSite.foreign(request.made())).isEqualTo(foreign);
        assertThat(SendingSite.own(request.made())).isEqualTo(own);
    }
}
