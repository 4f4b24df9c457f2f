package org.m4d.portal.it.client;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.m4d.portal.it.Running;
import org.m4d.portal.run.mail.SmtpClient;
import org.m4d.portal.run.mail.SmtpRefusal;

/** The mail server that the stack of the tests runs with. Whatever the portal sends ends there, and it fails when a test wants that. */
public final class MailServer {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final String page;
    private final int smtp;

    /**
     * @param page its page, with a slash at the end
     * @param smtp its port
     */
    public MailServer(String page, int smtp) {
        this.page = page;
        this.smtp = smtp;
    }

    /** The one that the portal under test uses. */
    public static MailServer running() {
        return new MailServer(Running.mailPage(), Running.mailSmtp());
    }

    /** The mailbox of an address; each has one. */
    public MailBox box(String address) {
        return new MailBox(this, address);
    }

    List<Mail> mails(String address) {
        String path = "api/mailboxes/" + URLEncoder.encode(address, StandardCharsets.UTF_8) + "/mails";
        return ask(HttpRequest.newBuilder(URI.create(page + path))).structure().asJsonArray().stream()
                .map(value -> mail(path, value.asJsonObject()))
                .toList();
    }

    private Mail mail(String path, JsonObject json) {
        long id = json.getJsonNumber("id").longValue();
        try {
            byte[] source = CLIENT.send(
                            HttpRequest.newBuilder(URI.create(page + path + "/" + id + "/source"))
                                    .build(),
                            BodyHandlers.ofByteArray())
                    .body();
            return new Mail(
                    id,
                    json.getString("from"),
                    json.getString("to"),
                    json.getString("subject"),
                    json.getString("messageId"),
                    source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /**
     * Hands a mail to the server.
     *
     * @param sender of the envelope, may be empty
     * @param mail the whole of it, with its headers; line ends are made right
     * @throws UncheckedIOException with {@link SmtpRefusal} when the server refuses it
     */
    public void send(String sender, List<String> receivers, String mail) {
        send(sender, receivers, mail.replaceAll("\r?\n", "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    /** As {@link #send(String, List, String)}, with every byte as it is given. */
    public void send(String sender, List<String> receivers, byte[] mail) {
        try (SmtpClient client = new SmtpClient(smtp)) {
            client.from(sender);
            for (String receiver : receivers) {
                client.to(receiver);
            }
            client.data(mail);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** From now on so many mails fail, each in one of these ways. */
    public void failNext(int mails, String... ways) {
        plan(Json.createObjectBuilder().add("next", mails).add("ways", Json.createArrayBuilder(List.of(ways))));
    }

    /** From now on a share of all mails fails; the same seed gives the same failures in the same order. */
    public void failShare(double share, long seed, String... ways) {
        plan(Json.createObjectBuilder()
                .add("share", share)
                .add("seed", seed)
                .add("ways", Json.createArrayBuilder(List.of(ways))));
    }

    /** From now on receivers whose address begins so do not exist. */
    public void refuse(String prefix) {
        plan(Json.createObjectBuilder().add("refused", prefix));
    }

    /** From now on nothing fails. */
    public void work() {
        plan(Json.createObjectBuilder());
    }

    /** How many mails have failed since the last change of how they do. */
    public int failed() {
        return ask(HttpRequest.newBuilder(URI.create(page + "api/failures")))
                .json()
                .getInt("happened");
    }

    private void plan(JsonObjectBuilder plan) {
        ask(HttpRequest.newBuilder(URI.create(page + "api/failures"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(plan.build().toString())));
    }

    private static Answer ask(HttpRequest.Builder request) {
        return Http.send(request).expect(200);
    }
}
