package org.m4d.portal.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.mail.MailToken.Purpose;
import org.m4d.portal.mail.internal.RoundTable;

/** How long addresses count that were given out, and for whom. */
class MailAddressesTest {

    private static final Instant GIVEN = Instant.parse("2026-01-31T22:00:00Z");
    private static final ContentRef TOPIC = new ContentRef(ContentType.TOPIC, 12);
    private static final long MEMBER = 7;

    private int round;
    private final MailAddresses addresses = at(GIVEN);

    private MailAddresses at(Instant now) {
        MailAddresses addresses = new MailAddresses();
        addresses.settings = Configured.with(Map.of(
                "portal.mail.domain", "portal.example.org", "portal.mail.secret", "0123456789abcdef0123456789abcdef"));
        addresses.rounds = new RoundTable() {
            @Override
            public int of(long member) {
                return round;
            }
        };
        addresses.clock = Clock.fixed(now, ZoneOffset.UTC);
        return addresses;
    }

    @ParameterizedTest
    @CsvSource({
        "WRITE,   2026-07-31T23:59:59Z, true",
        "WRITE,   2026-08-01T00:00:00Z, false",
        "STOP,    2029-01-31T23:59:59Z, true",
        "STOP,    2029-02-01T00:00:00Z, false",
        "CONFIRM, 2026-02-07T23:59:59Z, true",
        "CONFIRM, 2026-02-08T00:00:00Z, false",
    })
    void eachCountsForItsTime(Purpose purpose, Instant now, boolean counts) {
        String token =
                switch (purpose) {
                    case WRITE -> tokenOf(addresses.writing(MEMBER, TOPIC));
                    case STOP -> addresses.stopping(MEMBER, TOPIC);
                    default -> addresses.confirming(purpose, MEMBER, 3);
                };
        MailAddresses later = at(now);
        assertThat(later.token(token).isPresent()).isEqualTo(counts);
        assertThat(later.tokenIn(later.with(token)).isPresent()).isEqualTo(counts);
        // that it was ours is known for ever: it is told from an address that never was
        assertThat(later.ours(later.with(token))).isTrue();
    }

    @Test
    void aNewRoundVoidsAllOfAMember() {
        String before = addresses.writing(MEMBER);
        round++;
        assertThat(addresses.tokenIn(before)).isEmpty();
        assertThat(addresses.tokenIn(addresses.writing(MEMBER))).isPresent();
    }

    @Test
    void theCaseOfLettersDoesNotCount() {
        String address = addresses.writing(MEMBER, TOPIC);
        assertThat(addresses.tokenIn(address.toUpperCase(Locale.ROOT)))
                .get()
                .extracting(MailToken::ref)
                .isEqualTo(TOPIC);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nobody@portal.example.org",
                "portal+@portal.example.org",
                "portal@elsewhere.example.org",
                "portal+abc@elsewhere.example.org",
                "portal.example.org",
                "",
            })
    void whatWeNeverGaveOutIsNotOurs(String address) {
        assertThat(addresses.ours(address)).isFalse();
        assertThat(addresses.tokenIn(address)).isEmpty();
    }

    private static String tokenOf(String address) {
        return address.substring(address.indexOf('+') + 1, address.indexOf('@'));
    }
}
