package org.m4d.portal.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailSettingsTest {
    private static final String SECRET = "0123456789abcdef0123456789abcdef";
    private static final Map<String, String> WHOLE = Map.ofEntries(
            Map.entry("portal.base-url", "https://www.example.org"),
            Map.entry("portal.mail.domain", "Portal.Example.org"),
            Map.entry("portal.mail.smtp.host", "smtp.example.org"),
            Map.entry("portal.mail.smtp.user", "portal"),
            Map.entry("portal.mail.smtp.password", "hidden"),
            Map.entry("portal.mail.incoming", "imap"),
            Map.entry("portal.mail.imap.host", "imap.example.org"),
            Map.entry("portal.mail.secret", SECRET));

    @Test
    void nothingSetMeansNoMail() {
        MailSettings none = Configured.with(Map.of("portal.base-url", "http://localhost:8080"));
        assertThat(none.smtp()).isEmpty();
        assertThat(none.incoming()).isEqualTo(MailSettings.Incoming.NONE);
        assertThat(none.domain()).isEqualTo("localhost");
        assertThat(none.from()).isEqualTo("portal@localhost");
        assertThat(none.trustedRelay()).isEmpty();
        assertThatCode(none::check).doesNotThrowAnyException();
    }

    @Test
    void whatIsSetIsRead() {
        MailSettings whole = Configured.with(WHOLE);
        assertThatCode(whole::check).doesNotThrowAnyException();
        assertThat(whole.domain()).isEqualTo("portal.example.org");
        assertThat(whole.from()).isEqualTo("portal@portal.example.org");
        assertThat(whole.smtp())
                .contains(new MailServer("smtp.example.org", 587, "portal", "hidden", MailServer.Security.STARTTLS));
        assertThat(whole.imap())
                .isEqualTo(new MailServer("imap.example.org", 143, null, null, MailServer.Security.STARTTLS));
        assertThat(whole.imapFolder()).isEqualTo("INBOX");
        assertThat(whole.imapEvery()).hasSeconds(20);
        assertThat(whole.largestBytes()).isEqualTo(10_485_760);
    }

    @ParameterizedTest
    @CsvSource({"none,25,143", "starttls,587,143", "TLS,465,993"})
    void thePortFollowsTheSecurityUnlessItIsSet(String security, int smtp, int imap) {
        Map<String, String> values = new HashMap<>(Map.of(
                "portal.mail.smtp.host",
                "a.example.org",
                "portal.mail.smtp.security",
                security,
                "portal.mail.imap.host",
                "b.example.org",
                "portal.mail.imap.security",
                security));
        MailSettings settings = Configured.with(values);
        assertThat(settings.smtp().orElseThrow().port()).isEqualTo(smtp);
        assertThat(settings.imap().port()).isEqualTo(imap);
        values.put("portal.mail.smtp.port", "2525");
        assertThat(settings.smtp().orElseThrow().port()).isEqualTo(2525);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "domain        | port al             | 'port al' and should be a domain",
                "domain        | portal-.example.org | should be a domain",
                "domain        | .example.org        | should be a domain",
                "domain        | example..org        | should be a domain",
                "from          | a..b@example.org    | should be an address",
                "from          | Portal <a@b.org>    | should be an address",
                "from          | portal              | should be an address",
                "from          | a@b@example.org     | should be an address",
                "smtp.port     | 0                   | a whole number from 1 to 65535",
                "smtp.port     | smtp                | 'smtp' and should be a whole number",
                "smtp.security | ssl                 | one of none, starttls, tls",
                "incoming      | pop3                | one of none, imap, smtp",
                "largest-bytes | 10                  | a whole number from 65536 to 104857600",
                "secret        | short               | too short",
                "imap.every-seconds | 0              | a whole number from 1",
            })
    void whatMakesNoSenseIsNamedAtTheStart(String name, String value, String sentence) {
        Map<String, String> values = new HashMap<>(WHOLE);
        values.put("portal.mail." + name, value);
        assertThatThrownBy(Configured.with(values)::check)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("portal.mail." + name)
                .hasMessageContaining(sentence);
    }

    @ParameterizedTest
    @CsvSource({"domain", "imap.host", "smtp.password", "secret"})
    void whatIsMissingIsNamedAtTheStart(String name) {
        Map<String, String> values = new HashMap<>(WHOLE);
        values.put("portal.mail." + name, " ");
        assertThatThrownBy(Configured.with(values)::check).hasMessageContaining("portal.mail." + name + " is missing");
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() {
        Map<String, String> values = new HashMap<>(WHOLE);
        values.put("portal.mail.smtp.port", "x");
        values.put("portal.mail.secret", "x");
        assertThatThrownBy(Configured.with(values)::check)
                .hasMessageContaining("portal.mail.smtp.port")
                .hasMessageContaining("portal.mail.secret");
    }

    @Test
    void noPasswordTravelsInTheOpenToAnotherMachine() {
        Map<String, String> values = new HashMap<>(WHOLE);
        values.put("portal.mail.smtp.security", "none");
        assertThatThrownBy(Configured.with(values)::check)
                .hasMessageContaining("portal.mail.smtp.security is none")
                .hasMessageNotContaining("hidden");
        values.put("portal.mail.smtp.host", "127.0.0.1");
        assertThatCode(Configured.with(values)::check).doesNotThrowAnyException();
    }

    @Test
    void noLogShowsAPassword() {
        MailServer server = Configured.with(WHOLE).smtp().orElseThrow();
        assertThat(server.toString()).contains("smtp.example.org:587").doesNotContain("hidden");
    }
}
