package org.m4d.portal.publication.internal;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import org.m4d.portal.common.LocalizedText;
import org.m4d.portal.ediscussion.QuestionView;
import org.m4d.portal.member.AuthorView;
import org.m4d.portal.member.StakeholderType;
import org.m4d.portal.publication.PublishedText;
import org.m4d.portal.synthesis.CiteView;
import org.m4d.portal.synthesis.ReplyView;
import org.m4d.portal.synthesis.RoundView;
import org.m4d.portal.synthesis.SectionView;
import org.m4d.portal.synthesis.StatementView;
import org.m4d.portal.synthesis.Tally;
import org.m4d.portal.synthesis.VoiceView;

/** A version as it is kept. {@link SnapshotReader} reads all that was ever written: what it has read once it never stops to read. */
final class SnapshotWriter {

    private SnapshotWriter() {}

    static String write(PublishedText text) {
        return Json.createObjectBuilder()
                .add("title", text.title())
                .add("lang", text.lang())
                .add("titles", texts(text.titles()))
                .add("opens", text.opens().toString())
                .add("closes", text.closes().toString())
                .add("contributions", text.contributions())
                .add("questions", array(text.questions(), SnapshotWriter::question))
                .add("round", round(text.round()))
                .add("facilitators", numbers(text.facilitators()))
                .add("sections", array(text.sections(), section -> section(section, text)))
                .build()
                .toString();
    }

    private static JsonObjectBuilder question(QuestionView question) {
        return Json.createObjectBuilder()
                .add("number", question.number())
                .add("text", texts(question.text()))
                .add("explanation", texts(question.explanation()))
                .add("contributions", question.contributions());
    }

    private static JsonObjectBuilder texts(LocalizedText text) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        text.texts().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(one -> json.add(one.getKey(), one.getValue()));
        return json;
    }

    private static JsonObjectBuilder round(RoundView round) {
        return Json.createObjectBuilder()
                .add("number", round.number())
                .add("asked", round.asked())
                .add("threshold", round.threshold())
                .add("fewestDissents", round.fewestDissents())
                .add("opened", round.opened().toString())
                .add("ends", round.ends().toString());
    }

    private static JsonObjectBuilder section(SectionView section, PublishedText text) {
        return Json.createObjectBuilder()
                .add("id", section.heading().id())
                .add("heading", section.heading().text())
                .add("lang", section.heading().lang())
                .add("statements", array(section.statements(), one -> statement(one, text)));
    }

    private static JsonObjectBuilder statement(StatementView one, PublishedText text) {
        return Json.createObjectBuilder()
                .add("id", one.id())
                .add("number", one.number())
                .add("lang", one.lang())
                .add("source", text.sources().get(one.number()))
                .add("html", one.html())
                .add("wording", one.wording())
                .add("cites", array(one.cites(), SnapshotWriter::cite))
                .add("tally", tally(one.tally()))
                .add("minority", one.minority())
                .add("dissents", array(one.dissents(), SnapshotWriter::dissent));
    }

    private static JsonObjectBuilder cite(CiteView cite) {
        return Json.createObjectBuilder()
                .add("contribution", cite.contribution())
                .add("number", cite.number())
                .add("shown", cite.shown());
    }

    private static JsonObjectBuilder tally(Tally tally) {
        return Json.createObjectBuilder()
                .add("endorse", tally.endorse())
                .add("dissent", tally.dissent())
                .add("abstain", tally.abstain())
                .add("lapsed", tally.lapsed());
    }

    private static JsonObjectBuilder dissent(VoiceView voice) {
        JsonObjectBuilder json = author(Json.createObjectBuilder(), voice.author())
                .add("id", voice.id())
                .add("wording", voice.wording())
                .add("carried", voice.carried())
                .add("withheld", voice.withheld())
                .add("at", voice.at().toString());
        put(json, "reason", voice.reason());
        put(json, "lang", voice.lang());
        return json.add("reply", voice.reply() == null ? JsonValue.NULL : reply(voice.reply()));
    }

    private static JsonValue reply(ReplyView reply) {
        return author(Json.createObjectBuilder(), reply.by())
                .add("text", reply.text())
                .add("lang", reply.lang())
                .add("at", reply.at().toString())
                .build();
    }

    /** Who and from which side, and no name: it is looked up whenever somebody reads. */
    private static JsonObjectBuilder author(JsonObjectBuilder json, AuthorView author) {
        StakeholderType side = author.stakeholder();
        json.add("member", author.id());
        put(json, "stakeholder", side == null ? null : side.name());
        put(json, "organisation", author.organisation());
        return json;
    }

    private static void put(JsonObjectBuilder json, String key, String value) {
        if (value != null) {
            json.add(key, value);
        }
    }

    private static JsonArrayBuilder numbers(Collection<Long> numbers) {
        JsonArrayBuilder json = Json.createArrayBuilder();
        numbers.forEach(json::add);
        return json;
    }

    private static <T> JsonArrayBuilder array(Collection<T> all, Function<T, JsonObjectBuilder> one) {
        JsonArrayBuilder json = Json.createArrayBuilder();
        all.forEach(each -> json.add(one.apply(each)));
        return json;
    }
}
