package org.m4d.portal.it.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.util.Properties;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.Test;
import org.m4d.portal.it.Eventually;
import org.m4d.portal.mail.MailDoors;
import org.m4d.portal.mail.MailDoors.Door;
import org.m4d.portal.mail.MailServer;
import org.m4d.portal.mail.MailSettings;

/** Mail that the portal fetches by the server's own mail API, under the database's lock. */
@ContainerTest
public class MailboxIT {

    @Inject
    MailSettings settings;

    @Inject
    MailDoors doors;

    @Inject
    Rows rows;

    @Deployment
    static Archive<?> portal() {
        return TestArchive.portal();
    }

    @Test
    void whatComesIntoTheMailboxIsTaken() throws MessagingException {
        long before = taken();
        send(UUID.randomUUID().toString());
        Eventually.soon("the mail is taken", () -> taken() == before + 1);
        send(UUID.randomUUID().toString());
        Eventually.soon("the next mail is taken", () -> taken() == before + 2);
        assertThat(doors.states())
                .filteredOn(state -> state.door() == Door.MAILBOX)
                .singleElement()
                .matches(state -> state.open() && state.lastMail() != null);
    }

    private long taken() {
        return rows.count("select count(*) from incoming_mail where via = ?1", "imap");
    }

    private void send(String subject) throws MessagingException {
        MailServer server = settings.smtp().orElseThrow();
        Properties properties = new Properties();
        properties.put("mail.smtp.host", server.host());
        properties.put("mail.smtp.port", String.valueOf(server.port()));
        MimeMessage mail = new MimeMessage(Session.getInstance(properties));
        mail.setFrom(subject + "@example.org");
        mail.setRecipients(Message.RecipientType.TO, InternetAddress.parse(settings.from()));
        mail.setSubject(subject);
        mail.setText("Is anybody there?");
        Transport.send(mail);
    }
}
