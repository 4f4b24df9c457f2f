package org.m4d.portal.it.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.common.persistence.PersistenceGateway;
import org.m4d.portal.common.persistence.UtcTime;
import org.m4d.portal.forum.NewPost;
import org.m4d.portal.forum.NewTopic;
import org.m4d.portal.forum.TopicService;
import org.m4d.portal.group.AdmissionService;
import org.m4d.portal.group.GroupInput;
import org.m4d.portal.group.GroupService;
import org.m4d.portal.group.MembershipService;
import org.m4d.portal.it.Eventually;
import org.m4d.portal.mail.MailQueue;
import org.m4d.portal.mail.Mailing;
import org.m4d.portal.notification.Delivery;
import org.m4d.portal.notification.Notice;
import org.m4d.portal.notification.NoticeFilter;
import org.m4d.portal.notification.NoticeKind;
import org.m4d.portal.notification.NoticePreferenceService;
import org.m4d.portal.notification.NoticePreferences;
import org.m4d.portal.notification.NoticeSettings;
import org.m4d.portal.notification.NotificationService;
import org.m4d.portal.notification.Notifications;
import org.m4d.portal.notification.QuietHours;
import org.m4d.portal.notification.Summary;
import org.m4d.portal.notification.WatchLevel;
import org.m4d.portal.notification.WatchService;
import org.m4d.portal.security.Acting;
import org.m4d.portal.security.Actor;

/**
 * Mails of notifications inside the real server: planned at once, then their member changes her mind or her place, and then they are about to go
 * out. They are sent to an address of the test's own, by the portal's timer.
 */
@ContainerTest
public class NoticeMailsIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String NOTHING_TO_TELL = " and failure = 'nothing to tell any more'";

    @Inject
    TopicService topics;

    @Inject
    GroupService groups;

    @Inject
    MembershipService memberships;

    @Inject
    AdmissionService admissions;

    @Inject
    WatchService watches;

    @Inject
    NoticePreferenceService preferences;

    @Inject
    NotificationService notifications;

    @Inject
    Notifications teller;

    @Inject
    MailQueue queue;

    @Inject
    SampleForum sampleForum;

    @Inject
    Players players;

    @Inject
    Transactions transactions;

    @Inject
    Rows rows;

    @Inject
    PersistenceGateway persistence;

    @Inject
    Acting acting;

    private final String address = UUID.randomUUID() + "@example.org";
    private Actor author;
    private Actor reader;

    @Deployment
    public static Archive<?> portal() {
        return TestArchive.portal();
    }

    @BeforeEach
    void prepareMembers() {
        author = players.member("Author");
        reader = players.member("Reader");
    }

    @Test
    void whatIsStillWantedIsSent() {
        ContentRef post = reply(watched());
        assertThat(rows.count(
                        "select count(*) from outgoing_mail where kind = 'notice' and about = '" + post
                                + "' and member_id = ?1",
                        reader.memberId()))
                .isEqualTo(1);
        sent(mailed(post));
    }

    @Test
    void whatWasReadMeanwhileIsNotSent() {
        ContentRef post = reply(watched());
        as(reader, () -> done(() -> notifications.readAll(NoticeFilter.ALL, Long.MAX_VALUE)));
        dropped(mailed(post));
    }

    @Test
    void whoLeftAGroupIsSentNothingOfItNotEvenOfWhatSheWrote() {
        long group = circle();
        ContentRef own = hers("group-" + group);
        told(own, NoticeKind.ANSWER);
        sent(mailed(own));

        as(reader, () -> done(() -> memberships.leave(group)));
        dropped(mailed(own));
    }

    @Test
    void whatIsHiddenIsSentToWhomeverWroteItOnly() {
        ContentRef own = hers(sampleForum.make());
        told(own, NoticeKind.ANSWER);
        ContentRef others = reply(watched());
        rows.change("update post set state = 'REMOVED' where id = ?1", own.id());
        rows.change("update post set state = 'REMOVED' where id = ?1", others.id());

        sent(mailed(own));
        dropped(mailed(others));
    }

    @Test
    void whatIsNotWantedByMailAnyMoreIsNotSent() {
        long topic = watched();
        ContentRef post = reply(topic);
        prefer(Map.of(NoticeKind.REPLY, Delivery.PORTAL), NoticeSettings.DEFAULT);
        dropped(mailed(post));

        prefer(Map.of(), NoticeSettings.DEFAULT);
        watch(topic, WatchLevel.MUTED, null);
        dropped(mailed(post));
    }

    @Test
    void nothingIsSentAfterAllMailWasStopped() {
        ContentRef post = reply(watched());
        prefer(Map.of(), NoticeSettings.DEFAULT.stopped(true));
        dropped(mailed(post));
    }

    @Test
    void whatFallsIntoQuietHoursIsDueAtTheirEndAtASecondAttemptToo() {
        ContentRef post = reply(watched());
        QuietHours quiet = around(LocalTime.now(ZoneOffset.UTC));
        prefer(Map.of(), quiet(quiet));
        String end = UtcTime.of(quiet.over(Instant.now(), ZoneOffset.UTC));

        String key = mailed(post);
        String digest = put("digest", null, Map.of("week", "false"));
        String answer =
                put("back", null, Map.of("sort", "answer", "subject", "Done", "parts", "[{\"line\":\"Words\"}]"));
        sent(answer);
        waits(key, end);
        waits(digest, end);

        rows.change("update outgoing_mail set due_at = utc_timestamp(6) where once_key = ?1", key);
        rows.change("update outgoing_mail set due_at = utc_timestamp(6) where once_key = ?1", digest);
        waits(key, end);
        waits(digest, end);

        prefer(Map.of(), NoticeSettings.DEFAULT);
        rows.change("delete from outgoing_mail where once_key = ?1", digest);
        rows.change("update outgoing_mail set due_at = utc_timestamp(6) where once_key = ?1", key);
        sent(key);
    }

    @Test
    void whatWasChangedToWeeklyWaitsForTheDigest() {
        long topic = watched();
        ContentRef post = reply(topic);
        watch(topic, WatchLevel.WATCHING, Delivery.WEEKLY);
        dropped(mailed(post));
        assertThat(noted(post, "WEEKLY")).isEqualTo(1);

        ContentRef second = as(author, () -> post(topic));
        Eventually.soon("it is planned for the digest", () -> noted(second, "WEEKLY") == 1);
    }

    @Test
    void whatWasMailedIsNotMailedAgainWhenAnEditNamesTheReaderInIt() {
        ContentRef post = reply(watched());
        sent(mailed(post));
        told(post, NoticeKind.MENTION);
        dropped(mailed(post));

        assertThat(noted(post, "TOLD")).isEqualTo(1);
        assertThat(rows.count(
                        "select count(*) from notification where kind = 'MENTION' and read_at is null and member_id = ?1",
                        reader.memberId()))
                .as("in the portal she sees it")
                .isEqualTo(1);
    }

    /** A closed group of the author's, in which the reader is. */
    private long circle() {
        ContentRef group = as(
                author,
                () -> groups.found(
                        new GroupInput("closed", "Circle", "What we do", "en", Set.of(), Set.of(), Set.of()), null));
        ContentRef invitation = as(author, () -> admissions.invite(group.id(), reader.memberId(), null));
        as(reader, () -> done(() -> admissions.answer(invitation.id(), true)));
        return group.id();
    }

    /** A topic of the author's that the reader watches. */
    private long watched() {
        long topic = as(author, () -> start(sampleForum.make()));
        watch(topic, WatchLevel.WATCHING, null);
        return topic;
    }

    private long start(String forum) {
        return topics.start(new NewTopic(forum, "A topic", "Text", "en", Set.of(), false, null), null)
                .id();
    }

    /** A post of the reader's. She did not write it herself just now: whoever writes has soon read what she was told of the place. */
    private ContentRef hers(String forum) {
        long topic = as(author, () -> start(forum));
        long opening = rows.count("select id from post where topic_id = ?1 and number = 1", topic);
        rows.change("update post set author_id = " + reader.memberId() + " where id = ?1", opening);
        return new ContentRef(ContentType.POST, opening);
    }

    /** A reply that the reader is to be told of at once. */
    private ContentRef reply(long topic) {
        ContentRef post = as(author, () -> post(topic));
        planned(post);
        return post;
    }

    private ContentRef post(long topic) {
        return new ContentRef(
                ContentType.POST,
                topics.reply(topic, new NewPost("An answer", "en", null), null).id());
    }

    private void told(ContentRef post, NoticeKind kind) {
        below(() -> done(() -> teller.tell(Set.of(new Notice(reader.memberId(), kind, post, author.memberId())))));
        planned(post);
    }

    private void planned(ContentRef post) {
        Eventually.soon("its mail is planned", () -> noted(post, "INSTANT") == 1);
    }

    private long noted(ContentRef about, String mail) {
        return rows.count(
                "select count(*) from notification where about = '" + about + "' and mail = '" + mail
                        + "' and member_id = ?1",
                reader.memberId());
    }

    /** Queues the mail of what the reader was told about this; gives its key. */
    private String mailed(ContentRef about) {
        long notice = rows.count(
                "select max(id) from notification where about = '" + about + "' and member_id = ?1", reader.memberId());
        return put("notice", about, Map.of("notice", String.valueOf(notice)));
    }

    private String put(String kind, ContentRef about, Map<String, String> details) {
        String key = UUID.randomUUID().toString();
        Map<String, String> all = new HashMap<>(details);
        below(() -> done(() -> queue.put(new Mailing(kind, reader.memberId(), address, about, all, key, null))));
        return key;
    }

    private void sent(String key) {
        becomes(key, "state = 'SENT' and attempts = 1");
    }

    private void dropped(String key) {
        becomes(key, "state = 'DROPPED'" + NOTHING_TO_TELL);
    }

    private void waits(String key, String due) {
        becomes(key, "state = 'WAITING' and attempts = 0 and failure is null and due_at = '" + due + "'");
    }

    private void becomes(String key, String what) {
        Eventually.until(
                what,
                PATIENCE,
                () -> rows.count("select count(*) from outgoing_mail where once_key = ?1 and " + what, key) == 1);
    }

    private static QuietHours around(LocalTime time) {
        int minute = time.toSecondOfDay() / 60;
        int day = 24 * 60;
        return new QuietHours((minute + day - 120) % day, (minute + 120) % day);
    }

    private static NoticeSettings quiet(QuietHours hours) {
        NoticeSettings usual = NoticeSettings.DEFAULT;
        return new NoticeSettings(hours, Summary.WEEKLY, usual.summaryHour(), usual.summaryDay(), false);
    }

    private void watch(long topic, WatchLevel level, Delivery delivery) {
        as(reader, () -> done(() -> watches.choose(new ContentRef(ContentType.TOPIC, topic), level, delivery)));
    }

    private void prefer(Map<NoticeKind, Delivery> kinds, NoticeSettings settings) {
        as(reader, () -> done(() -> preferences.change(new NoticePreferences(kinds, settings))));
    }

    /** Below an enterprise bean of the portal's own, in one transaction. */
    private <T> T below(Supplier<T> work) {
        return transactions.together(() -> persistence.with(entities -> work.get()));
    }

    private static Object done(Runnable work) {
        work.run();
        return null;
    }

    private <T> T as(Actor actor, Supplier<T> work) {
        return acting.as(actor, work);
    }
}
