package org.m4d.portal.mime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Ordinary mails, and the headers of all. */
class MimeReaderTest {

    private final MimeReader reader = new MimeReader(MimeLimits.USUAL);

    private ReadMail read(String mail) throws BrokenMail, IOException {
        return reader.read(new ByteArrayInputStream(mail.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void readsAPlainMail() throws Exception {
        ReadMail mail = read("""
                Return-Path: <awa@example.org>
                Delivered-To: topic-7@portal.example.org
                From: =?UTF-8?Q?Awa_Di=C3?= =?UTF-8?Q?=B3p?= <Awa@Example.ORG>
                To: Portal <topic-7@Portal.example.org>, "Other, One" <o@example.com>
                Subject: =?ISO-8859-1?Q?R=E9ponse?= courte
                Date: Mon, 2 Nov 2026 10:11:12 +0100
                Message-ID: <a1@example.org>
                In-Reply-To: <b2@example.org>
                References: <c3@example.org> <b2@example.org>
                Content-Type: text/plain; charset=utf-8

                Bonjour,
                une *ligne* et https://example.org/a_b

                # pas un titre
                """);
        assertThat(mail.from()).isEqualTo(new MailPerson("Awa Dióp", "Awa@example.org"));
        assertThat(mail.receivers())
                .containsExactly(
                        new MailPerson("Portal", "topic-7@portal.example.org"),
                        new MailPerson("Other, One", "o@example.com"));
        assertThat(mail.deliveredTo()).containsExactly("topic-7@portal.example.org");
        assertThat(mail.subject()).isEqualTo("Réponse courte");
        assertThat(mail.date()).isEqualTo(Instant.parse("2026-11-02T09:11:12Z"));
        assertThat(mail.messageId()).isEqualTo("a1@example.org");
        assertThat(mail.inReplyTo()).isEqualTo("b2@example.org");
        assertThat(mail.references()).containsExactly("c3@example.org", "b2@example.org");
        assertThat(mail.nature()).isEqualTo(Nature.WRITTEN);
        assertThat(mail.text()).isEqualTo("""
                Bonjour,
                une \\*ligne\\* et <https://example.org/a_b>

                \\# pas un titre""");
        assertThat(mail.written()).isEqualTo(mail.text());
        assertThat(mail.header("return-path")).containsExactly("<awa@example.org>");
    }
}
