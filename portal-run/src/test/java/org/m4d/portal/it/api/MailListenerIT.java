package org.m4d.portal.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.m4d.portal.it.Running;
import org.m4d.portal.it.client.Answer;
import org.m4d.portal.it.client.Mail;
import org.m4d.portal.it.client.MailBox;
import org.m4d.portal.it.client.MailServer;
import org.m4d.portal.it.client.Visitor;

/** Mail on its way to the portal, through the mail server before it. */
class MailListenerIT {

    @Test
    void anAddressThatIsNoneOfOursIsRefusedAndTheSenderHears() {
        MailBox writer = MailServer.running().box("writer-" + UUID.randomUUID() + "@example.org");
        writer.write("nobody@" + Running.mailDomain(), "Hello", "Is anybody there?");
        Mail report = writer.awaitSubject("Not delivered");
        assertThat(new String(report.source(), StandardCharsets.UTF_8)).contains("550 5.1.1");
    }

    @Test
    void healthTellsThatMailCanComeIn() {
        Answer health = new Visitor().get("/health/ready").expect(200);
        assertThat(health.json().getJsonArray("checks"))
                .extracting(check -> check.asJsonObject())
                .anySatisfy(check -> {
                    assertThat(check.getString("name")).isEqualTo("mail");
                    assertThat(check.getJsonObject("data").getString("listener"))
                            .isEqualTo("true");
                });
    }
}
