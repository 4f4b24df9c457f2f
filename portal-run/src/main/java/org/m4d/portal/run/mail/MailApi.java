package org.m4d.portal.run.mail;

import com.icegreen.greenmail.store.StoredMessage;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

/**
 * The mailboxes for scripts and tests: {@code GET /api/mailboxes}, {@code /api/mailboxes/ADDRESS/mails} (newest first),
 * {@code .../mails/ID/source}; and {@code GET} and {@code POST /api/failures} for the {@link FailurePlan}.
 */
final class MailApi {
    private final Mailboxes mailboxes;
    private final Failures failures;

    MailApi(Mailboxes mailboxes, Failures failures) {
        this.mailboxes = mailboxes;
        this.failures = failures;
    }

    Reply reply(Asked asked) throws IOException, Refusal {
        List<String> path = asked.path().subList(1, asked.path().size());
        if (path.equals(List.of("failures"))) {
            if (asked.posts()) {
                failures.follow(plan(asked.body()));
            }
            return failures();
        }
        if (!asked.posts() && !path.isEmpty() && "mailboxes".equals(path.getFirst())) {
            if (path.size() == 1) {
                return mailboxes();
            }
            if (path.size() == 3 && "mails".equals(path.get(2))) {
                return mails(path.get(1));
            }
            if (path.size() == 5 && "mails".equals(path.get(2)) && "source".equals(path.get(4))) {
                StoredMessage mail = mailboxes
                        .find(path.get(1), Asked.number(path.get(3)))
                        .orElseThrow(() -> new Refusal(404, "There is no such mail."));
                return Reply.plain(new MailHead(mail).source());
            }
        }
        throw new Refusal(404, "There is nothing here.");
    }

    private Reply mailboxes() throws IOException {
        JsonArrayBuilder all = Json.createArrayBuilder();
        for (String address : mailboxes.addresses()) {
            all.add(Json.createObjectBuilder().add("address", address).add("mails", mailboxes.count(address)));
        }
        return Reply.json(200, all.build());
    }

    private Reply mails(String address) throws IOException {
        JsonArrayBuilder all = Json.createArrayBuilder();
        for (StoredMessage stored : mailboxes.mails(address)) {
            MailHead mail = new MailHead(stored);
            all.add(Json.createObjectBuilder()
                    .add("id", mail.id())
                    .add("from", mail.from())
                    .add("to", mail.to())
                    .add("subject", mail.subject())
                    .add("messageId", mail.messageId())
                    .add("received", mail.received()));
        }
        return Reply.json(200, all.build());
    }

    private Reply failures() {
        FailurePlan plan = failures.plan();
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("next", plan.next())
                .add("share", plan.share())
                .add("seed", plan.seed())
                .add(
                        "ways",
                        Json.createArrayBuilder(
                                plan.ways().stream().map(Failure::word).toList()))
                .add("refused", plan.refused())
                .add("happened", failures.happened());
        return Reply.json(200, json.build());
    }

    private static FailurePlan plan(String body) throws Refusal {
        try (JsonReader reader = Json.createReader(new StringReader(body))) {
            JsonObject json = reader.readObject();
            List<Failure> ways = new ArrayList<>();
            if (json.containsKey("ways")) {
                for (JsonString way : json.getJsonArray("ways").getValuesAs(JsonString.class)) {
                    ways.add(Failure.of(way.getString())
                            .orElseThrow(() -> new IllegalArgumentException("no way to fail: " + way)));
                }
            }
            return new FailurePlan(
                    json.getInt("next", 0),
                    json.containsKey("share") ? json.getJsonNumber("share").doubleValue() : 0,
                    json.containsKey("seed") ? json.getJsonNumber("seed").longValue() : 0,
                    ways,
                    json.getString("refused", ""));
        } catch (JsonException | IllegalArgumentException | ClassCastException e) {
            throw new Refusal(400, "That is no plan: " + e.getMessage());
        }
    }
}
