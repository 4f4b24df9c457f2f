package org.m4d.portal.it.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.common.LocalizedText;
import org.m4d.portal.common.PortalLanguage;
import org.m4d.portal.common.persistence.PersistenceGateway;
import org.m4d.portal.ediscussion.EDiscussionInput;
import org.m4d.portal.ediscussion.EDiscussionService;
import org.m4d.portal.ediscussion.QuestionInput;
import org.m4d.portal.ediscussion.TranslationsInput;
import org.m4d.portal.forum.NewPost;
import org.m4d.portal.forum.NewTopic;
import org.m4d.portal.forum.TopicService;
import org.m4d.portal.group.AdmissionService;
import org.m4d.portal.group.GroupInput;
import org.m4d.portal.group.GroupService;
import org.m4d.portal.group.MembershipService;
import org.m4d.portal.mail.Letter;
import org.m4d.portal.mail.LetterPart;
import org.m4d.portal.mail.Mailing;
import org.m4d.portal.mail.Receiver;
import org.m4d.portal.notification.Delivery;
import org.m4d.portal.notification.NoticeFilter;
import org.m4d.portal.notification.NoticePreferenceService;
import org.m4d.portal.notification.NoticePreferences;
import org.m4d.portal.notification.NoticeSettings;
import org.m4d.portal.notification.NotificationService;
import org.m4d.portal.notification.Summary;
import org.m4d.portal.notification.WatchLevel;
import org.m4d.portal.notification.WatchService;
import org.m4d.portal.notification.internal.DigestLetters;
import org.m4d.portal.notification.internal.DigestPlanner;
import org.m4d.portal.posting.ReactionKind;
import org.m4d.portal.posting.ReactionService;
import org.m4d.portal.security.Acting;
import org.m4d.portal.security.Actor;
import org.m4d.portal.security.Audiences;
import org.m4d.portal.security.Role;

/** Digests inside the real server, in a time of their own: what is in one is in no other, and nothing in it is withheld from its reader. */
@ContainerTest
public class DigestIT {

    /** A Sunday. */
    private static final String DAY = "2031-03-02";

    private static final Instant SINCE = Instant.parse("2031-03-01T00:00:00Z");
    private static final Instant UNTIL = Instant.parse("2031-03-03T00:00:00Z");
    private static final int MOST_STATEMENTS = 30;

    @Inject
    DigestPlanner planner;

    @Inject
    DigestLetters letters;

    @Inject
    NoticePreferenceService preferences;

    @Inject
    NotificationService notifications;

    @Inject
    WatchService watching;

    @Inject
    TopicService topics;

    @Inject
    ReactionService reactions;

    @Inject
    EDiscussionService discussions;

    @Inject
    GroupService groups;

    @Inject
    MembershipService memberships;

    @Inject
    AdmissionService admissions;

    @Inject
    SampleForum sampleForum;

    @Inject
    PersistenceGateway persistence;

    @Inject
    Transactions transactions;

    @Inject
    Audiences audiences;

    @Inject
    Acting acting;

    @Inject
    Players players;

    @Inject
    Rows rows;

    private Actor reader;
    private Actor author;
    private String forum;

    @Deployment
    public static Archive<?> portal() {
        return TestArchive.portal();
    }

    @BeforeEach
    void prepareMembers() {
        reader = players.member("Reader");
        author = players.member("Author");
        forum = sampleForum.make();
    }

    /** The real clock goes on for everybody. */
    @AfterEach
    void forgetTheFuture() {
        rows.change("delete from digest_state where member_id > ?1", 0);
        rows.change("update topic set created_at = last_post_at where created_at > ?1", "2031-01-01");
        rows.change("update post set created_at = utc_timestamp(6) where created_at > ?1", "2031-01-01");
    }

    @Test
    void eachGetsHersAtTheHourOfHerOwnClockOnceADay() {
        Actor tokyo = wishing("Asia/Tokyo", Summary.DAILY, 8);
        Actor dakar = wishing("Africa/Dakar", Summary.WEEKLY, 18);
        topic("Something new", "Text");
        begin(tokyo, dakar);

        plan("2031-03-02T22:59:00Z");
        assertThat(queued(tokyo) + queued(dakar)).isZero();
        plan("2031-03-02T23:00:00Z");
        assertThat(queued(tokyo)).isEqualTo(1);
        plan("2031-03-02T23:01:00Z");
        plan("2031-03-03T17:59:00Z");
        assertThat(queued(tokyo)).isEqualTo(1);
        assertThat(queued(dakar)).isZero();
        plan("2031-03-03T18:00:00Z");
        assertThat(queued(dakar)).as("Monday").isEqualTo(1);
        assertThat(mailing(dakar, "2031-03-03").details())
                .containsEntry("week", "true")
                .containsEntry("summary", "true");
    }

    @Test
    void whatWasMissedIsMadeUpOnceAndNobodyIsLookedAtWhenNothingIsNew() {
        Actor dakar = wishing("Africa/Dakar", Summary.WEEKLY, 8);
        topic("Something new", "Text");
        begin(dakar);

        plan("2031-03-06T12:00:00Z");
        assertThat(queued(dakar)).as("the Monday that was missed").isEqualTo(1);
        plan("2031-03-07T12:00:00Z");
        plan("2031-03-10T12:00:00Z");
        assertThat(queued(dakar)).as("nothing came since").isEqualTo(1);
    }

    @Test
    void aSummaryTellsNewTopicsGoodPostsAndComingDatesAndNoOtherTellsThemAgain() {
        long topic = topic("New wells", "> Somebody else's words\n\nThe wells of the two villages are paid from here.");
        long reply = reply(topic, "Keep the receipts");
        for (String name : List.of("One", "Two", "Three")) {
            as(players.member(name), () -> reactions.react(post(reply), ReactionKind.USEFUL, true));
        }
        String coming = "Who pays for water " + reader.memberId();
        as(players.member("Facilitator", Role.FACILITATOR), () -> discussions.open(discussion(coming), null));

        Letter first = compose("digest-a", true).orElseThrow();
        assertThat(first.subject()).isEqualTo("What is new this week");
        assertThat(first.list().id()).isEqualTo("digest");
        assertThat(headings(first)).containsExactly("New topics", "Posts that helped others", "Coming dates");
        assertThat(entry(first, "New wells").excerpt()).isEqualTo("The wells of the two villages are paid from here.");
        assertThat(excerpts(first)).contains("Keep the receipts");
        assertThat(titles(first)).contains(coming);

        assertThat(titles(compose("digest-a", true).orElseThrow()))
                .as("the same, composed again as it could not be sent")
                .isEqualTo(titles(first));
        assertThat(compose("digest-b", true)).isEmpty();
    }

    @Test
    void aComingDateIsToldInTheLanguageOfTheReaderWhereItIsTranslated() {
        String both = "Who pays, in both " + reader.memberId();
        String alone = "Who pays, the title alone " + reader.memberId();
        Actor facilitator = players.member("Facilitator", Role.FACILITATOR);
        as(facilitator, () -> discussions.open(french(both, "Why we ask in English."), null));
        as(facilitator, () -> discussions.open(french(alone, null), null));

        Letter letter = compose("digest-a", true).orElseThrow();
        assertThat(entry(letter, both).excerpt()).isEqualTo("Why we ask in English.");
        assertThat(entry(letter, alone).excerpt()).isNull();
    }

    @Test
    void whatIsHersOrReadOrMutedIsNotNews() {
        as(reader, () -> start(forum, "Her own", "Text"));
        long read = topic("Read already", "Text");
        rows.change(
                "insert into topic_reading (member_id, topic_id, last_read, resets, read_at) select "
                        + reader.memberId() + ", id, 1, 0, now() from topic where id = ?1",
                read);
        ContentRef muted = new ContentRef(ContentType.TOPIC, topic("Muted", "Text"));
        as(reader, () -> done(() -> watching.choose(muted, WatchLevel.MUTED, null)));
        topic("Fresh news", "Text");

        assertThat(titles(compose("digest-a", true).orElseThrow()))
                .contains("Fresh news")
                .doesNotContain("Her own", "Read already", "Muted");
    }

    @Test
    void whoLeftAGroupIsToldOfNothingInIt() {
        long group = as(
                        author,
                        () -> groups.found(
                                new GroupInput("closed", "A closed circle", "Text", "en", Set.of(), Set.of(), Set.of()),
                                null))
                .id();
        long invitation = as(author, () -> admissions.invite(group, reader.memberId(), null))
                .id();
        as(reader, () -> done(() -> admissions.answer(invitation, true)));
        String own = "group-" + group;
        as(author, () -> start(own, "Among ourselves", "Text"));

        assertThat(titles(taken(() -> compose("digest-a", true)).orElseThrow())).contains("Among ourselves");

        as(reader, () -> done(() -> memberships.leave(group)));
        audiences.forget();
        assertThat(compose("digest-a", true).map(this::titles).orElse(List.of()))
                .doesNotContain("Among ourselves");
    }

    @Test
    void whatWaitsIsToldOnceByPlaceAndNotWhenItWasReadMeanwhile() {
        long topic = as(reader, () -> start(forum, "Her question", "How?"));
        watch(topic);
        reply(topic, "Like this");
        long second = as(
                        players.member("Ben"), () -> topics.reply(topic, new NewPost("Or like that", "en", null), null))
                .id();
        rows.change("update notification set mail = 'DAILY' where member_id = ?1", reader.memberId());

        Letter first = compose("digest-a", false).orElseThrow();
        assertThat(headings(first)).containsExactly("For you");
        assertThat(titles(first)).containsExactly("Her question");
        assertThat(excerpts(first)).containsExactly("Like this", "Or like that");
        assertThat(first.list()).as("stops all mail, not a summary").isNull();

        assertThat(compose("digest-b", false)).isEmpty();
        assertThat(excerpts(compose("digest-a", false).orElseThrow())).containsExactly("Like this", "Or like that");

        rows.change("update notification set read_at = now() where about = ?1", "post:" + second);
        assertThat(excerpts(compose("digest-a", false).orElseThrow())).containsExactly("Like this");
        as(reader, () -> done(() -> notifications.readAll(NoticeFilter.ALL, Long.MAX_VALUE)));
        assertThat(compose("digest-a", false)).isEmpty();
    }

    @Test
    void aDigestCostsAsManyStatementsForMuchAsForLittle() {
        long topic = as(reader, () -> start(forum, "Her question", "How?"));
        watch(topic);
        reply(topic, "First");
        topic("Fresh news", "Text");
        rows.change("update notification set mail = 'DAILY' where member_id = ?1", reader.memberId());
        int few = statements("digest-a");
        for (int i = 0; i < 4; i++) {
            reply(topic, "Reply " + i);
            topic("News " + i, "Text");
        }
        rows.change("update notification set mail = 'DAILY' where member_id = ?1", reader.memberId());

        assertThat(statements("digest-b")).isEqualTo(few).isLessThanOrEqualTo(MOST_STATEMENTS);
    }

    private void watch(long topic) {
        ContentRef ref = new ContentRef(ContentType.TOPIC, topic);
        as(reader, () -> done(() -> watching.choose(ref, WatchLevel.WATCHING, Delivery.DAILY)));
    }

    private int statements(String key) {
        audiences.forget();
        return as(
                reader,
                () -> transactions.together(() -> {
                    long before = asked();
                    assertThat(below(() -> letters.composed(mailing(key, true), receiver())))
                            .isPresent();
                    return Math.toIntExact(asked() - before - 1);
                }));
    }

    /** How many statements this connection was asked, this one included. */
    private long asked() {
        return rows.count(
                "select cast(variable_value as signed) from information_schema.session_status where variable_name = ?1",
                "QUESTIONS");
    }

    private Optional<Letter> compose(String key, boolean summary) {
        return as(reader, () -> below(() -> letters.composed(mailing(key, summary), receiver())));
    }

    /** Below an enterprise bean of the portal's own, in one transaction and so on one connection. */
    private <T> T below(Supplier<T> work) {
        return persistence.with(entities -> work.get());
    }

    private Optional<Letter> taken(Supplier<Optional<Letter>> work) {
        return transactions.takenBack(work);
    }

    private Mailing mailing(String key, boolean summary) {
        return new Mailing(
                "digest",
                reader.memberId(),
                null,
                null,
                Map.of(
                        "week",
                        "true",
                        "summary",
                        String.valueOf(summary),
                        "since",
                        SINCE.toString(),
                        "until",
                        UNTIL.toString()),
                key,
                null);
    }

    private Receiver receiver() {
        return new Receiver(reader.memberId(), "Reader", "reader@example.org", PortalLanguage.EN, ZoneOffset.UTC);
    }

    private Actor wishing(String zone, Summary summary, int hour) {
        Actor member = players.member("Member in " + zone);
        rows.change("update member set zone = '" + ZoneId.of(zone) + "' where id = ?1", member.memberId());
        as(
                member,
                () -> done(() -> preferences.change(new NoticePreferences(
                        Map.of(), new NoticeSettings(null, summary, hour, DayOfWeek.MONDAY, false)))));
        return member;
    }

    /** These members alone are looked at, from the day of this test on. */
    private void begin(Actor... members) {
        Instant day = Instant.parse(DAY + "T22:00:00Z");
        boolean more = true;
        while (more) {
            more = below(() -> planner.begin(day));
        }
        rows.change("update digest_state set next_due_at = '2040-01-01' where member_id > ?1", 0);
        for (Actor member : members) {
            rows.change(
                    "update digest_state set planned_day = '" + DAY + "', next_due_at = '" + DAY
                            + " 22:00:00', summary_until = '2031-03-01' where member_id = ?1",
                    member.memberId());
        }
    }

    private void plan(String at) {
        boolean more = true;
        while (more) {
            more = below(() -> planner.planSome(Instant.parse(at)));
        }
    }

    private long queued(Actor member) {
        return rows.count(
                "select count(*) from outgoing_mail where kind = 'digest' and member_id = ?1", member.memberId());
    }

    private Mailing mailing(Actor member, String day) {
        String key = "digest-" + member.memberId() + "-" + day;
        String details = persistence.with(entities -> (String)
                entities.createNativeQuery("select details from outgoing_mail where once_key = ?1", String.class)
                        .setParameter(1, key)
                        .getSingleResult());
        Map<String, String> read = new HashMap<>();
        try (JsonReader json = Json.createReader(new StringReader(details))) {
            JsonObject object = json.readObject();
            object.keySet().forEach(name -> read.put(name, object.getString(name)));
        }
        return new Mailing("digest", member.memberId(), null, null, read, key, null);
    }

    private long topic(String title, String text) {
        return as(author, () -> start(forum, title, text));
    }

    private long start(String where, String title, String text) {
        long id = topics.start(new NewTopic(where, title, text, "en", Set.of(), false, null), null)
                .id();
        rows.change("update topic set created_at = '" + DAY + " 20:00:00' where id = ?1", id);
        rows.change("update post set created_at = '" + DAY + " 20:00:00' where topic_id = ?1", id);
        return id;
    }

    private long reply(long topic, String text) {
        long id = as(author, () -> topics.reply(topic, new NewPost(text, "en", null), null))
                .id();
        rows.change("update post set created_at = '" + DAY + " 21:00:00' where id = ?1", id);
        return id;
    }

    private static EDiscussionInput discussion(String title) {
        return new EDiscussionInput(
                title,
                "Why we ask.",
                "en",
                Instant.parse("2031-03-05T00:00:00Z"),
                Instant.parse("2031-05-05T00:00:00Z"),
                null,
                Set.of("en"),
                List.of(new QuestionInput(LocalizedText.of("en", "Who pays?"), LocalizedText.EMPTY)),
                null);
    }

    /** One in French, whose title is in English too. */
    private static EDiscussionInput french(String title, String background) {
        EDiscussionInput plain = discussion("Qui paie l’eau ?");
        return new EDiscussionInput(
                plain.title(),
                "Pourquoi nous demandons.",
                "fr",
                plain.opens(),
                plain.closes(),
                null,
                plain.languages(),
                plain.questions(),
                new TranslationsInput(
                        LocalizedText.of("en", title),
                        background == null ? null : LocalizedText.of("en", background),
                        null));
    }

    private static ContentRef post(long id) {
        return new ContentRef(ContentType.POST, id);
    }

    private List<String> headings(Letter letter) {
        return letter.parts().stream()
                .filter(LetterPart.Heading.class::isInstance)
                .map(part -> ((LetterPart.Heading) part).text())
                .toList();
    }

    private List<LetterPart.Entry> entries(Letter letter) {
        return letter.parts().stream()
                .filter(LetterPart.Entry.class::isInstance)
                .map(LetterPart.Entry.class::cast)
                .toList();
    }

    private List<String> titles(Letter letter) {
        return entries(letter).stream()
                .map(LetterPart.Entry::title)
                .filter(java.util.Objects::nonNull)
                .toList();
    }

    private List<String> excerpts(Letter letter) {
        return entries(letter).stream().map(LetterPart.Entry::excerpt).toList();
    }

    private LetterPart.Entry entry(Letter letter, String title) {
        return entries(letter).stream()
                .filter(entry -> title.equals(entry.title()))
                .findFirst()
                .orElseThrow();
    }

    private static Object done(Runnable work) {
        work.run();
        return null;
    }

    private <T> T as(Actor actor, Supplier<T> work) {
        return acting.as(actor, work);
    }
}
