package org.m4d.portal.it.api;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.m4d.portal.it.Eventually;
import org.m4d.portal.it.Running;
import org.m4d.portal.it.client.Api;
import org.m4d.portal.it.client.Mail;
import org.m4d.portal.it.client.MailBox;
import org.m4d.portal.it.client.MailServer;

/** A member of the demonstration realm who takes part by mail. */
public record Mails(String user, Api api, MailBox box) {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Pattern ADDRESS = Pattern.compile("portal\\+[a-z0-9]+@[a-z0-9.-]+");

    public static Mails of(String user) {
        return new Mails(user, Api.as(user), MailServer.running().box(user + "@example.org"));
    }

    /** Wants every post of a topic by a mail of its own. */
    public void watch(int topic) {
        api.put(
                        "me/watching/topic/" + topic,
                        Json.createObjectBuilder()
                                .add("level", "watching")
                                .add("delivery", "instant")
                                .build())
                .expect(204);
    }

    /** Opens a topic; gives its number. */
    int open(String title) {
        return api.post("topics", ForumLines.topic(title)).expect(201).json().getInt("id");
    }

    /** Replies; gives the post. */
    JsonObject reply(int topic, String body) {
        JsonObject post =
                Json.createObjectBuilder().add("body", body).add("lang", "en").build();
        return api.with("Idempotency-Key", UUID.randomUUID().toString())
                .post("topics/" + topic + "/posts", post)
                .expect(201)
                .json();
    }

    /** Waits for the mail that says this. */
    public Mail told(String words) {
        return box.await("a mail with " + words, mail -> mail.text().contains(words));
    }

    /** Writes a line to the portal, and waits for what it says to that. */
    Mail asked(String line, String said) {
        String portal = api.get("me/mail").expect(200).json().getString("writeTo");
        List<Mail> before = box.mails();
        box.write(portal, "", line);
        return toldAfter(before, said);
    }

    /** Waits for a mail that says this and was not there before. */
    Mail toldAfter(List<Mail> before, String said) {
        return box.await(
                said, mail -> mail.text().contains(said) && before.stream().noneMatch(old -> old.id() == mail.id()));
    }

    /**
     * Answers a mail as no program of hers would.
     *
     * @param headers that no mail of a person has, or all mails have in another form; each on its line
     */
    void answer(Mail mail, String headers, String text) {
        MailServer.running().send(box.address(), List.of(address(mail.header("Reply-To"))), """
                %s
                From: %s
                Subject: Re: %s
                MIME-Version: 1.0

                %s
                """.formatted(
                        headers, box.address(), mail.subject(), text));
    }

    /** The first address of the portal's, with its token, in a text. */
    static String address(String text) {
        Matcher found = ADDRESS.matcher(text);
        if (!found.find()) {
            throw new AssertionError("No address in: " + text);
        }
        return found.group();
    }

    /** Waits until a post of a topic says this. */
    static void awaitPost(int topic, String words) {
        Eventually.until("a post with " + words, PATIENCE, () -> Api.anonymous()
                .get("topics/" + topic + "/posts")
                .expect(200)
                .body()
                .contains(words));
    }

    /** A word that stands nowhere else. */
    static String word() {
        return "m" + UUID.randomUUID().toString().replace("-", "");
    }

    /** The path of the address by which one stops such mail. */
    public static String stopPath(Mail mail) {
        String ways = mail.header("List-Unsubscribe");
        return URI.create(ways.substring(ways.indexOf('<') + 1, ways.indexOf('>')))
                .getPath();
    }

    /** The server that a mail went to says that nobody is there. */
    static void comeBack(Mail mail) {
        String returnTo = mail.header("Return-Path").replaceAll("[<>]", "").strip();
        MailServer.running().send("", List.of(returnTo), """
                From: MAILER-DAEMON@mx.example.org
                To: %s
                Subject: Undelivered mail
                Message-ID: <%s@mx.example.org>
                MIME-Version: 1.0
                Content-Type: multipart/report; report-type=delivery-status; boundary=b

                --b
                Content-Type: text/plain

                No such user.
                --b
                Content-Type: message/delivery-status

                Reporting-MTA: dns; mx.example.org

                Final-Recipient: rfc822; %s
                Action: failed
                Status: 5.1.1
                Diagnostic-Code: smtp; 550 5.1.1 No such user

                --b--
                """.formatted(returnTo, UUID.randomUUID(), mail.to()));
    }

    /** The one who received a mail tells her provider that it was not wanted, and the provider tells the address that was agreed on for that. */
    static void complain(Mail mail) {
        String portal = "portal@" + Running.mailDomain();
        MailServer.running().send("feedback@example.net", List.of(portal), """
                From: feedback@example.net
                To: %s
                Subject: FW: %s
                Message-ID: <%s@example.net>
                MIME-Version: 1.0
                Content-Type: multipart/report; report-type=feedback-report; boundary=b

                --b
                Content-Type: text/plain

                This is a complaint.
                --b
                Content-Type: message/feedback-report

                Feedback-Type: abuse
                User-Agent: Example/1
                Version: 1
                Original-Mail-From: %s

                --b--
                """.formatted(
                        portal, mail.subject(), UUID.randomUUID(), mail.header("Return-Path")));
    }

    /** Waits until no mail that came in is still to be dealt with. */
    static void awaitDealtWith() {
        Eventually.until("nothing waits", Duration.ofSeconds(60), () -> {
            JsonObject incoming = Api.as("admin1")
                    .get("administration/mail")
                    .expect(200)
                    .json()
                    .getJsonObject("incoming");
            return incoming.getInt("WAITING", 0) + incoming.getInt("WORKED", 0) == 0;
        });
    }

    /** Sends a mail that nobody can make sense of, and waits until it is set aside; gives its number. */
    public static int setAside(String from) {
        MailServer.running()
                .send(
                        from,
                        List.of("portal@" + Running.mailDomain()),
                        """
                        From: %s
                        To: portal@%s
                        Subject: Too many parts
                        MIME-Version: 1.0
                        Content-Type: multipart/mixed; boundary=b

                        """.formatted(from, Running.mailDomain())
                                + "--b\nContent-Type: text/plain\n\nA part.\n".repeat(300) + "--b--\n");
        return Eventually.holds(
                Duration.ofSeconds(60),
                () -> Records.items(Api.as("admin1")
                                .get("administration/mail/incoming")
                                .expect(200))
                        .stream()
                        .filter(mail -> from.equals(mail.getString("sender", "")))
                        .map(mail -> mail.getInt("id"))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("Nothing of " + from + " is set aside")));
    }
}
