package org.m4d.portal.publication.internal;

import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.m4d.portal.common.LocalizedText;
import org.m4d.portal.ediscussion.QuestionView;
import org.m4d.portal.member.AuthorView;
import org.m4d.portal.member.StakeholderType;
import org.m4d.portal.publication.PublishedText;
import org.m4d.portal.synthesis.CiteView;
import org.m4d.portal.synthesis.HeadingView;
import org.m4d.portal.synthesis.ReplyView;
import org.m4d.portal.synthesis.RoundView;
import org.m4d.portal.synthesis.SectionView;
import org.m4d.portal.synthesis.StatementView;
import org.m4d.portal.synthesis.Tally;
import org.m4d.portal.synthesis.Verdict;
import org.m4d.portal.synthesis.VoiceView;

/** Reads what {@link SnapshotWriter} wrote. People have no names in it. */
public final class SnapshotReader {

    private final Map<Integer, String> sources = new HashMap<>();

    private SnapshotReader() {}

    /** What the content of a version says. */
    public static PublishedText read(String content) {
        try (JsonReader reader = Json.createReader(new StringReader(content))) {
            return new SnapshotReader().text(reader.readObject());
        }
    }

    private PublishedText text(JsonObject json) {
        List<SectionView> sections = all(json, "sections", this::section);
        return new PublishedText(
                json.getString("title"),
                json.getString("lang"),
                json.containsKey("titles") ? texts(json.getJsonObject("titles")) : LocalizedText.EMPTY,
                moment(json, "opens"),
                moment(json, "closes"),
                json.getInt("contributions"),
                all(json, "questions", SnapshotReader::question),
                round(json.getJsonObject("round")),
                json.getJsonArray("facilitators").getValuesAs(JsonNumber::longValueExact),
                sections,
                sources);
    }

    private static QuestionView question(JsonObject json) {
        return new QuestionView(
                json.getInt("number"),
                texts(json.getJsonObject("text")),
                texts(json.getJsonObject("explanation")),
                json.getInt("contributions"));
    }

    private static LocalizedText texts(JsonObject json) {
        Map<String, String> texts = new HashMap<>();
        json.forEach((language, text) -> texts.put(language, ((JsonString) text).getString()));
        return new LocalizedText(texts);
    }

    private static RoundView round(JsonObject json) {
        return new RoundView(
                json.getInt("number"),
                json.getString("asked"),
                json.getInt("threshold"),
                json.getInt("fewestDissents"),
                moment(json, "opened"),
                moment(json, "ends"),
                false);
    }

    private SectionView section(JsonObject json) {
        HeadingView heading = new HeadingView(number(json, "id"), json.getString("heading"), json.getString("lang"), 0);
        return new SectionView(heading, all(json, "statements", one -> statement(one, heading.id())));
    }

    private StatementView statement(JsonObject json, long heading) {
        int number = json.getInt("number");
        long id = number(json, "id");
        sources.put(number, json.getString("source"));
        return new StatementView(
                id,
                number,
                heading,
                json.getString("lang"),
                json.getString("html"),
                json.getInt("wording"),
                all(
                        json,
                        "cites",
                        cite -> new CiteView(
                                number(cite, "contribution"), cite.getInt("number"), cite.getBoolean("shown"))),
                tally(json.getJsonObject("tally")),
                json.getBoolean("minority"),
                all(json, "dissents", voice -> dissent(voice, id)),
                0);
    }

    private static Tally tally(JsonObject json) {
        return new Tally(json.getInt("endorse"), json.getInt("dissent"), json.getInt("abstain"), json.getInt("lapsed"));
    }

    private static VoiceView dissent(JsonObject json, long statement) {
        return new VoiceView(
                number(json, "id"),
                statement,
                author(json),
                Verdict.DISSENT.id(),
                json.getString("reason", null),
                json.getString("lang", null),
                json.getBoolean("withheld"),
                json.getInt("wording"),
                true,
                json.getBoolean("carried"),
                moment(json, "at"),
                json.get("reply") == JsonValue.NULL ? null : reply(json.getJsonObject("reply")),
                0);
    }

    private static ReplyView reply(JsonObject json) {
        return new ReplyView(json.getString("text"), json.getString("lang"), author(json), moment(json, "at"));
    }

    private static AuthorView author(JsonObject json) {
        String side = json.getString("stakeholder", null);
        return new AuthorView(
                number(json, "member"),
                "",
                side == null ? null : StakeholderType.valueOf(side),
                json.getString("organisation", null));
    }

    private static Instant moment(JsonObject json, String key) {
        return Instant.parse(json.getString(key));
    }

    private static long number(JsonObject json, String key) {
        return json.getJsonNumber(key).longValueExact();
    }

    private static <T> List<T> all(JsonObject json, String key, Function<JsonObject, T> one) {
        return json.getJsonArray(key).getValuesAs(JsonObject.class).stream()
                .map(one)
                .toList();
    }
}
