package org.m4d.portal.run.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class MailboxesTest {

    @Test
    void ofAFullMailboxTheOldestGo() throws IOException {
        Mailboxes mailboxes = mailboxes(3, 1 << 20);
        for (int i = 1; i <= 5; i++) {
            keep(mailboxes, "one@example.org", "mail " + i, 10);
        }
        keep(mailboxes, "two@example.org", "other", 10);
        assertThat(subjects(mailboxes, "one@example.org")).containsExactly("mail 5", "mail 4", "mail 3");
        assertThat(subjects(mailboxes, "two@example.org")).containsExactly("other");
    }

    @Test
    void ofAllTogetherTheOldestGoWhoseverTheyAre() throws IOException {
        Mailboxes mailboxes = mailboxes(100, 10_000);
        keep(mailboxes, "one@example.org", "oldest", 4_000);
        keep(mailboxes, "two@example.org", "second", 4_000);
        keep(mailboxes, "one@example.org", "third", 4_000);
        assertThat(subjects(mailboxes, "one@example.org")).containsExactly("third");
        assertThat(subjects(mailboxes, "two@example.org")).containsExactly("second");
        keep(mailboxes, "three@example.org", "larger than all", 12_000);
        assertThat(subjects(mailboxes, "one@example.org")).isEmpty();
        assertThat(subjects(mailboxes, "three@example.org")).containsExactly("larger than all");
    }

    private static Mailboxes mailboxes(int mails, long bytes) {
        GreenMail greenMail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP));
        return new Mailboxes(greenMail.getUserManager(), mails, bytes);
    }

    private static void keep(Mailboxes mailboxes, String address, String subject, int bytes) throws IOException {
        String mail = "Subject: " + subject + "\r\n\r\n" + "x".repeat(bytes);
        mailboxes.keep(address, "", address, mail.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> subjects(Mailboxes mailboxes, String address) throws IOException {
        return mailboxes.mails(address).stream()
                .map(mail -> new MailHead(mail).subject())
                .toList();
    }
}
