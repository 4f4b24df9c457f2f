package org.m4d.portal.mail.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.m4d.portal.mail.internal.Vouched.Finding;

/** What a relay's Authentication-Results say of a sender at example.org, and what others put into them. */
class VouchedTest {

    private static Finding of(String... results) {
        return Vouched.of(List.of(results), "mx.portal.example", "Awa@Example.org");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "mx.portal.example; dmarc=pass header.from=example.org                          | PASSED",
                "mx.portal.example; dmarc=pass (p=NONE sp=NONE) header.from=example.org         | PASSED",
                "MX.Portal.Example 1; DMARC=Pass header.from=Example.ORG                        | PASSED",
                "mx.portal.example (the relay; really) 1 ; dmarc=pass header.from=example.org   | PASSED",
                "\"mx.portal.example\"; dmarc=pass                                              | PASSED",
                "mx.portal.example; dmarc/1 = pass header.from = example.org                    | PASSED",
                "mx.portal.example; dmarc=fail header.from=example.org                          | FAILED",
                "mx.portal.example; dkim=pass header.d=example.org; dmarc=fail                  | FAILED",
                "mx.portal.example; dmarc=pass header.from=evil.example                         | UNKNOWN",
                "mx.portal.example; dmarc=none; dkim=pass header.d=example.org                  | PASSED",
                "mx.portal.example; dmarc=temperror; spf=pass smtp.mailfrom=bounce@example.org  | PASSED",
                "mx.portal.example; spf=pass smtp.mailfrom=example.org                          | PASSED",
                "mx.portal.example; dkim=pass header.i=@example.org header.s=x                  | PASSED",
                "mx.portal.example; dkim=pass header.i=@example.org header.d=evil.example       | UNKNOWN",
                "mx.portal.example; dkim=pass header.d=evil.example; dkim=pass header.d=example.org | PASSED",
                "mx.portal.example; dkim=fail header.d=example.org                              | UNKNOWN",
                "mx.portal.example; dkim=pass header.d=users.example.org                        | UNKNOWN",
                "mx.portal.example; dkim=pass header.d=org                                      | UNKNOWN",
                "mx.portal.example; dkim=pass header.d=notexample.org                           | UNKNOWN",
                "mx.portal.example; dkim=pass                                                   | UNKNOWN",
                "mx.portal.example; spf=pass smtp.helo=example.org                              | UNKNOWN",
                "mx.portal.example; spf=pass smtp.mailfrom=example.org@evil.example             | UNKNOWN",
                "mx.portal.example; iprev=pass policy.iprev=192.0.2.1                           | UNKNOWN",
                "mx.portal.example; none                                                        | UNKNOWN",
                "mx.portal.example                                                              | UNKNOWN",
                "mx.portal.example.evil.example; dmarc=pass                                     | UNKNOWN",
                "evil.example; dmarc=pass                                                       | UNKNOWN",
                "; dmarc=pass                                                                   | UNKNOWN",
                ";                                                                              | UNKNOWN",
            })
    void whatTheRelayFoundOut(String result, Finding finding) {
        assertThat(of(result)).isEqualTo(finding);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "mx.portal.example; spf=none smtp.mailfrom=\"a; dmarc=pass b\"@evil.example",
                "mx.portal.example; spf=none smtp.mailfrom=\"a\\\"; dmarc=pass b\"@evil.example",
                "mx.portal.example; spf=none (a (b) ; dmarc=pass) smtp.mailfrom=evil.example",
                "mx.portal.example; spf=none (a \\) ; dmarc=pass) smtp.mailfrom=evil.example",
                "mx.portal.example; spf=none reason=\"; dkim=pass header.d=example.org\"",
                "mx.portal.example; spf=pass smtp.mailfrom=evil.example smtp.mailfrom=example.org",
                "mx.portal.example (; dmarc=pass",
                "mx.portal.example; spf=none \"; dmarc=pass",
            })
    void whatTheSenderChoseProvesNothing(String result) {
        assertThat(of(result)).isEqualTo(Finding.UNKNOWN);
    }

    @Test
    void onlyTheTopmostOfTheRelayCounts() {
        String pass = "mx.portal.example; dmarc=pass header.from=example.org";
        assertThat(of("evil.example; dmarc=fail", pass)).isEqualTo(Finding.PASSED);
        assertThat(of("mx.portal.example; dmarc=none", pass)).isEqualTo(Finding.UNKNOWN);
        assertThat(of()).isEqualTo(Finding.UNKNOWN);
    }

    @Test
    void aDomainStandsForThoseBelowIt() {
        List<String> signed = List.of("mx.portal.example; dkim=pass header.d=example.org");
        assertThat(Vouched.of(signed, "mx.portal.example", "awa@mail.example.org"))
                .isEqualTo(Finding.PASSED);
        assertThat(Vouched.of(signed, "mx.portal.example", "awa@org")).isEqualTo(Finding.UNKNOWN);
    }

    @Test
    void whatIsLongIsReadInTime() {
        assertThat(of("mx.portal.example; spf=none " + "(".repeat(100_000))).isEqualTo(Finding.UNKNOWN);
        assertThat(of("mx.portal.example; " + "dkim=pass a=".repeat(50_000))).isEqualTo(Finding.UNKNOWN);
    }
}
