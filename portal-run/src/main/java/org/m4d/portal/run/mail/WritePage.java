package org.m4d.portal.run.mail;

import com.icegreen.greenmail.store.StoredMessage;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntSupplier;

/** The form by which the owner of a mailbox writes a mail or answers one, without a mail program. */
final class WritePage {
    private static final String TOKEN = "token";

    /** In every form of this process; a page elsewhere cannot know it. */
    private final String token = UUID.randomUUID().toString();

    private final Mailboxes mailboxes;
    private final IntSupplier smtpPort;

    WritePage(Mailboxes mailboxes, IntSupplier smtpPort) {
        this.mailboxes = mailboxes;
        this.smtpPort = smtpPort;
    }

    Reply form(String address, Asked asked) throws IOException, Refusal {
        Map<String, String> fields = new HashMap<>();
        if (asked.query().containsKey("reply")) {
            StoredMessage mail =
                    mailboxes.find(address, Asked.number(asked.query("reply"))).orElseThrow(MailPages::nothing);
            MailHead head = new MailHead(mail);
            String subject = head.subject();
            fields.put("to", head.answersTo());
            fields.put("subject", subject.regionMatches(true, 0, "re:", 0, 3) ? subject : "Re: " + subject);
            fields.put("text", quoted(head, OpenedMail.of(mail)));
            fields.put("inReplyTo", head.messageId());
            fields.put("references", head.header("References"));
        }
        return page(200, address, fields, null);
    }

    private static String quoted(MailHead head, OpenedMail mail) {
        String text = mail.text().replace("\r", "").stripTrailing();
        return "\n\nOn " + head.received() + ", " + head.from() + " wrote:\n"
                + text.lines().map(line -> "> " + line + "\n").reduce("", String::concat);
    }

    Reply send(String address, Map<String, String> fields) throws IOException, Refusal {
        byte[] given = fields.getOrDefault(TOKEN, "").getBytes(StandardCharsets.UTF_8);
        if (!MessageDigest.isEqual(given, token.getBytes(StandardCharsets.UTF_8))) {
            throw new Refusal(403, "This form is too old, or not of this site. Open it again.");
        }
        try {
            Outgoing.send(
                    Outgoing.plain(
                            address,
                            line(fields, "to"),
                            line(fields, "subject"),
                            fields.getOrDefault("text", ""),
                            line(fields, "inReplyTo"),
                            line(fields, "references")),
                    address,
                    smtpPort.getAsInt());
        } catch (MessagingException | IOException e) {
            return page(422, address, fields, "It was not sent: " + e.getMessage());
        }
        return Reply.seeOther("/mailboxes/" + Markup.path(address));
    }

    /** A field on one line: nothing of it can become a header of its own. */
    private static String line(Map<String, String> fields, String name) {
        return fields.getOrDefault(name, "").replaceAll("\\s+", " ").strip();
    }

    private Reply page(int status, String address, Map<String, String> fields, String error) {
        String box = "/mailboxes/" + Markup.path(address);
        Markup page = new Markup()
                .add("<p class=\"crumb\"><a href=\"$\">$</a></p><h1>Write as $</h1>", box, address, address);
        if (error != null) {
            page.add("<p class=\"note bad\" role=\"alert\">$</p>", error);
        }
        page.add("<form class=\"write\" method=\"post\" action=\"$/write\">", box);
        for (String hidden : new String[] {"inReplyTo", "references"}) {
            page.add("<input type=\"hidden\" name=\"$\" value=\"$\">", hidden, fields.getOrDefault(hidden, ""));
        }
        page.add("<input type=\"hidden\" name=\"token\" value=\"$\">", token)
                .add(
                        "<label for=\"to\">To</label><input id=\"to\" name=\"to\" type=\"text\" required value=\"$\">",
                        fields.getOrDefault("to", ""))
                .add(
                        "<label for=\"subject\">Subject</label><input id=\"subject\" name=\"subject\" type=\"text\" value=\"$\">",
                        fields.getOrDefault("subject", ""))
                .add(
                        "<label for=\"text\">Text</label><textarea id=\"text\" name=\"text\" rows=\"14\" dir=\"auto\">\n$</textarea>",
                        fields.getOrDefault("text", ""))
                .add("<p><button class=\"pri\">Send</button></p></form>");
        return Reply.page(status, Markup.page((error == null ? "" : "Error: ") + "Write as " + address, page));
    }
}
