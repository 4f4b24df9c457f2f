package org.m4d.portal.mime;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Replies as the common programs send them, in four languages, each in HTML and in plain text. */
class RepliesOfClientsTest {

    private final MimeReader reader = new MimeReader(MimeLimits.USUAL);

    static Stream<String> mails() {
        return Stream.of("gmail-web", "outlook-desktop", "apple-iphone", "thunderbird", "outlook-web", "yahoo")
                .flatMap(client -> Stream.of("en", "fr", "es", "ar").map(language -> client + "-" + language));
    }

    @ParameterizedTest
    @MethodSource("mails")
    void leavesWhatThePersonWrote(String name) throws Exception {
        assertThat(reader.read(new ByteArrayInputStream(bytes(name + ".eml"))).written())
                .isEqualTo(text(name + ".md"));
    }

    @ParameterizedTest
    @MethodSource("mails")
    void leavesTheSameOfThePlainTextAlone(String name) throws Exception {
        String mail =
                new String(bytes(name + ".eml"), ISO_8859_1).replace("Content-Type: text/html", "Content-Type: x/none");
        String expected = has(name + ".plain.md") ? text(name + ".plain.md") : text(name + ".md");
        assertThat(reader.read(new ByteArrayInputStream(mail.getBytes(ISO_8859_1)))
                        .written())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("mails")
    void keepsTheWhole(String name) throws Exception {
        ReadMail mail = reader.read(new ByteArrayInputStream(bytes(name + ".eml")));
        assertThat(mail.nature()).isEqualTo(Nature.WRITTEN);
        assertThat(mail.text()).contains("Amina Haddad").contains(mail.written());
        assertThat(mail.files()).isEmpty();
    }

    private static boolean has(String file) {
        return RepliesOfClientsTest.class.getResource("/mime/replies/" + file) != null;
    }

    private static String text(String file) throws IOException {
        return new String(bytes(file), UTF_8).stripTrailing();
    }

    private static byte[] bytes(String file) throws IOException {
        try (InputStream in = RepliesOfClientsTest.class.getResourceAsStream("/mime/replies/" + file)) {
            return in.readAllBytes();
        }
    }
}
