package org.m4d.portal.it.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.common.persistence.PersistenceGateway;
import org.m4d.portal.forum.ForumService;
import org.m4d.portal.forum.ForumView;
import org.m4d.portal.forum.NewPost;
import org.m4d.portal.forum.NewTopic;
import org.m4d.portal.forum.TopicService;
import org.m4d.portal.group.AdmissionService;
import org.m4d.portal.group.GroupInput;
import org.m4d.portal.group.GroupService;
import org.m4d.portal.notification.Deliveries;
import org.m4d.portal.notification.Delivery;
import org.m4d.portal.notification.NoticeKind;
import org.m4d.portal.notification.NoticePreferenceService;
import org.m4d.portal.notification.NoticePreferences;
import org.m4d.portal.notification.NoticeSettings;
import org.m4d.portal.notification.WatchLevel;
import org.m4d.portal.notification.WatchService;
import org.m4d.portal.security.Acting;
import org.m4d.portal.security.Actor;

/** How notices reach members inside the real server: the nearest place first, the same number of statements for one as for many. */
@ContainerTest
public class DeliveriesIT {

    /** The rows, what surrounds topics, and what was chosen. */
    private static final long STATEMENTS = 3;

    @Inject
    TopicService topics;

    @Inject
    ForumService forums;

    @Inject
    GroupService groups;

    @Inject
    AdmissionService admissions;

    @Inject
    WatchService watches;

    @Inject
    NoticePreferenceService preferences;

    @Inject
    Deliveries deliveries;

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
    void theTopicGoesBeforeTheForumAndThatBeforeTheKind() {
        String slug = sampleForum.make();
        long forum = forums.forum(slug).id();
        long topic = topic(slug);
        watch(ContentType.TOPIC, topic, WatchLevel.WATCHING, null);
        reply(topic);
        assertThat(decided()).containsOnly(Delivery.INSTANT);

        prefer(Map.of(NoticeKind.REPLY, Delivery.PORTAL));
        assertThat(decided()).containsOnly(Delivery.PORTAL);
        watch(ContentType.FORUM, forum, WatchLevel.NORMAL, Delivery.DAILY);
        assertThat(decided()).containsOnly(Delivery.DAILY);
        watch(ContentType.TOPIC, topic, WatchLevel.WATCHING, Delivery.WEEKLY);
        assertThat(decided()).containsOnly(Delivery.WEEKLY);
        watch(ContentType.TOPIC, topic, WatchLevel.MUTED, null);
        assertThat(decided()).containsOnly(Delivery.NONE);
    }

    @Test
    void whatIsChosenForAGroupHoldsForItsForums() {
        ContentRef group = as(
                author,
                () -> groups.found(
                        new GroupInput("closed", "Circle", "What we do", "en", Set.of(), Set.of(), Set.of()), null));
        ContentRef invitation = as(author, () -> admissions.invite(group.id(), reader.memberId(), null));
        as(reader, () -> {
            admissions.answer(invitation.id(), true);
            return null;
        });
        forget();
        ForumView forum = as(author, () -> forums.of(group)).getFirst();
        watch(ContentType.GROUP, group.id(), WatchLevel.WATCHING, Delivery.WEEKLY);
        long topic =
                as(author, () -> topics.start(newTopic(forum.slug()), null)).id();
        reply(topic);
        assertThat(decided()).hasSize(2).containsOnly(Delivery.WEEKLY);

        watch(ContentType.FORUM, forum.id(), WatchLevel.FOLLOWING, null);
        reply(topic);
        assertThat(decided()).as("who follows the forum is told of no reply").hasSize(2);
        watch(ContentType.FORUM, forum.id(), WatchLevel.MUTED, null);
        assertThat(decided()).containsOnly(Delivery.NONE);
    }

    @Test
    void manyCostAsManyStatementsAsOne() {
        String slug = sampleForum.make();
        for (int i = 0; i < 3; i++) {
            long topic = topic(slug);
            watch(ContentType.TOPIC, topic, WatchLevel.WATCHING, null);
            reply(topic);
            reply(topic);
        }
        List<Long> all = notices();
        assertThat(all).hasSize(6);

        assertThat(statements(all.subList(0, 1))).isEqualTo(STATEMENTS);
        assertThat(statements(all)).isEqualTo(STATEMENTS);
    }

    /** How many statements the database was asked by. */
    private long statements(List<Long> notices) {
        return below(entities -> {
            long before = selects(entities);
            deliveries.of(notices);
            return selects(entities) - before;
        });
    }

    private static long selects(EntityManager entities) {
        Object[] row = (Object[]) entities.createNativeQuery("show session status like 'Com_select'", Object[].class)
                .getSingleResult();
        return Long.parseLong((String) row[1]);
    }

    /** Below an enterprise bean of the portal's own, in one transaction and so on one connection. */
    private <T> T below(Function<EntityManager, T> work) {
        return transactions.together(() -> persistence.with(work));
    }

    private long topic(String forum) {
        return as(author, () -> topics.start(newTopic(forum), null)).id();
    }

    private static NewTopic newTopic(String forum) {
        return new NewTopic(forum, "A topic", "Text", "en", Set.of(), false, null);
    }

    private void reply(long topic) {
        as(author, () -> topics.reply(topic, new NewPost("An answer", "en", null), null));
    }

    private void watch(ContentType type, long id, WatchLevel level, Delivery delivery) {
        as(reader, () -> {
            watches.choose(new ContentRef(type, id), level, delivery);
            return null;
        });
    }

    private void prefer(Map<NoticeKind, Delivery> kinds) {
        as(reader, () -> {
            preferences.change(new NoticePreferences(kinds, NoticeSettings.DEFAULT));
            return null;
        });
    }

    private List<Delivery> decided() {
        List<Long> told = notices();
        return below(entities -> List.copyOf(deliveries.of(told).values()));
    }

    @SuppressWarnings("unchecked")
    private List<Long> notices() {
        return below(entities -> (List<Long>)
                entities.createNativeQuery("select id from notification where member_id = ?1 order by id", Long.class)
                        .setParameter(1, reader.memberId())
                        .getResultList());
    }

    /** What she was told until now is no part of the test. */
    private void forget() {
        rows.change("delete from notification where member_id = ?1", reader.memberId());
    }

    private <T> T as(Actor actor, Supplier<T> work) {
        return acting.as(actor, work);
    }
}
