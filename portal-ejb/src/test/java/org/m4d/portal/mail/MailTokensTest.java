package org.m4d.portal.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.ContentType;

/** Tokens say what was put into them, and nobody but the portal can make or change one. */
class MailTokensTest {

    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz234567";
    private static final LocalDate DAY = LocalDate.of(2026, 5, 17);
    private static final ContentRef POST = new ContentRef(ContentType.POST, 1_234_567);

    private final Map<Long, Integer> rounds = new HashMap<>();
    private final MailTokens tokens = with("0123456789abcdef0123456789abcdef");

    private MailTokens with(String secret) {
        return new MailTokens(secret, member -> rounds.getOrDefault(member, 0));
    }

    @ParameterizedTest
    @EnumSource(MailToken.Purpose.class)
    void whatIsWrittenIsRead(MailToken.Purpose purpose) {
        MailToken about = MailToken.about(purpose, 42, POST, DAY);
        MailToken alone = new MailToken(purpose, 42, null, 7, DAY);
        assertThat(tokens.read(tokens.write(about))).hasValue(about);
        assertThat(tokens.read(tokens.write(alone))).hasValue(alone);
        assertThat(tokens.read(tokens.write(about).toUpperCase(Locale.ROOT))).hasValue(about);
    }

    @Test
    void numbersOfAllSizesAndAllDaysAreRead() {
        Random random = new Random(64);
        for (int i = 0; i < 2_000; i++) {
            long member = random.nextLong() >>> 1 + random.nextInt(63);
            long number = random.nextLong() >>> 1 + random.nextInt(63);
            MailToken token = new MailToken(
                    MailToken.Purpose.RETURN,
                    member,
                    null,
                    number,
                    LocalDate.of(2020, 1, 1).plusDays(random.nextInt(65_536)));
            assertThat(tokens.read(tokens.write(token))).hasValue(token);
        }
    }

    @Test
    void eachPurposeMakesAnotherToken() {
        Set<String> written = new HashSet<>();
        for (MailToken.Purpose purpose : MailToken.Purpose.values()) {
            written.add(tokens.write(MailToken.about(purpose, 42, POST, DAY)));
        }
        assertThat(written).hasSize(MailToken.Purpose.values().length);
    }

    @Test
    void oneOtherCharacterAnywhereVoidsIt() {
        String token = tokens.write(MailToken.about(MailToken.Purpose.WRITE, 42, POST, DAY));
        for (int at = 0; at < token.length(); at++) {
            for (char letter : LETTERS.toCharArray()) {
                if (letter != token.charAt(at)) {
                    String changed = token.substring(0, at) + letter + token.substring(at + 1);
                    assertThat(tokens.read(changed)).as(changed).isEmpty();
                }
            }
            assertThat(tokens.read(token.substring(0, at) + token.substring(at + 1)))
                    .isEmpty();
            assertThat(tokens.read(token.substring(0, at) + "a" + token.substring(at)))
                    .isEmpty();
        }
    }

    @Test
    void aNewRoundVoidsThoseOfThisMemberAlone() {
        String hers = tokens.write(MailToken.about(MailToken.Purpose.WRITE, 42, POST, DAY));
        MailToken another = MailToken.about(MailToken.Purpose.WRITE, 43, POST, DAY);
        String others = tokens.write(another);
        rounds.put(42L, 1);
        assertThat(tokens.read(hers)).isEmpty();
        assertThat(tokens.read(others)).hasValue(another);
    }

    @Test
    void anotherSecretVoidsAll() {
        String token = tokens.write(MailToken.about(MailToken.Purpose.WRITE, 42, POST, DAY));
        assertThat(with("0123456789abcdef0123456789abcdeF").read(token)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "help",
                "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
                "7777777777777777777777777777777777777777"
            })
    void anythingElseIsNone(String text) {
        assertThat(tokens.read(text)).isEmpty();
        assertThat(tokens.read(text.repeat(1_000))).isEmpty();
    }

    @Test
    void anAddressWithATokenKeepsTheLengthThatServersAllow() {
        // longer than any number that the portal will ever count to
        ContentRef last = new ContentRef(ContentType.AUTHORITY, (1L << 49) - 1);
        String token = tokens.write(MailToken.about(MailToken.Purpose.WRITE, (1L << 49) - 1, last, DAY));
        assertThat(token).matches("[a-z2-7]+").hasSizeLessThanOrEqualTo(45);
        String longest = "a".repeat(18) + "@example.org";
        assertThat(Configured.with(Map.of("portal.mail.from", longest)).from()).isEqualTo(longest);
        assertThat((longest.substring(0, 18) + "+" + token).length()).isLessThanOrEqualTo(64);
        assertThatThrownBy(() -> Configured.with(Map.of("portal.mail.from", "a" + longest))
                        .from())
                .hasMessageContaining("at most 18 characters");
    }

    @Test
    void aboutWhatCannotBeWrittenThereIsNone() {
        MailToken token = MailToken.about(MailToken.Purpose.WRITE, 42, new ContentRef(ContentType.FLAG, 1), DAY);
        assertThatThrownBy(() -> tokens.write(token)).isInstanceOf(IllegalArgumentException.class);
    }
}
