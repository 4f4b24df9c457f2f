package org.m4d.portal.it.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.m4d.portal.common.Conflict;
import org.m4d.portal.common.LocalizedText;
import org.m4d.portal.common.NotAllowed;
import org.m4d.portal.common.persistence.PersistenceGateway;
import org.m4d.portal.ediscussion.ContributionService;
import org.m4d.portal.ediscussion.ContributionView;
import org.m4d.portal.ediscussion.EDiscussionInput;
import org.m4d.portal.ediscussion.EDiscussionService;
import org.m4d.portal.ediscussion.LogEntryView;
import org.m4d.portal.ediscussion.NewContribution;
import org.m4d.portal.ediscussion.QuestionInput;
import org.m4d.portal.forum.NewTopic;
import org.m4d.portal.forum.TopicService;
import org.m4d.portal.group.GroupInput;
import org.m4d.portal.group.GroupService;
import org.m4d.portal.member.ErasureInput;
import org.m4d.portal.member.ErasureService;
import org.m4d.portal.member.ErasureView;
import org.m4d.portal.member.FormerMember;
import org.m4d.portal.member.MemberService;
import org.m4d.portal.member.StakeholderType;
import org.m4d.portal.organisation.AuthorityInput;
import org.m4d.portal.organisation.AuthorityService;
import org.m4d.portal.security.Acting;
import org.m4d.portal.security.Actor;
import org.m4d.portal.security.Role;

/** What is left of a member who was erased, inside the real server, table by table as {@code docs/privacy.md} says. */
@ContainerTest
public class ErasureIT {

    private static final ErasureInput WHY = new ErasureInput("asked for by letter");
    private static final String GOES = "goes";
    static final String DOCUMENT = "privacy.md";

    /** Rows that a member has for herself alone and that no operation is needed for; {@code ?1} is her number. */
    private static final List<String> OWN_ROWS = List.of(
            "insert into archive_claim (member_id, address_digest, token_hash, created_at, expires_at) values"
                    + " (?1, null, sha2(uuid(), 256), utc_timestamp(6), utc_timestamp(6) + interval 1 day)",
            "insert into digest_item (member_id, item, digest, at) values (?1, 'topic:1', '', utc_timestamp(6))",
            "insert into digest_state (member_id, next_due_at, summary_until) values"
                    + " (?1, utc_timestamp(6) + interval 1 day, utc_timestamp(6)) on duplicate key update next_due_at = next_due_at",
            "insert into forum_reading (member_id, forum_id, read_until)"
                    + " select ?1, min(f.id), utc_timestamp(6) from forum f",
            "insert into topic_reading (member_id, topic_id, last_read, posts_seen, resets, read_at)"
                    + " select ?1, min(t.id), 1, 1, 0, utc_timestamp(6) from topic t"
                    + " on duplicate key update resets = resets",
            "insert into incoming_mail (digest, via, receivers, size, state, attempts, received_at, due_at, member_id) values"
                    + " (sha2(uuid(), 256), 'SMTP', '[]', 1, 'DONE', 1, utc_timestamp(6), utc_timestamp(6), ?1)",
            "insert into mail_address (address, member_id, state, since, returns) values"
                    + " (concat(uuid(), '@example.org'), ?1, 'CONFIRMED', utc_timestamp(6), 0)",
            "insert into mail_round (member_id, number) values (?1, 1)",
            "insert into member_visit (member_id, last_at, new_since) values (?1, utc_timestamp(6), utc_timestamp(6))"
                    + " on duplicate key update last_at = last_at",
            "insert into notice_preference (member_id, kind, delivery) values (?1, 'REPLY', 'NONE')",
            "insert into notice_setting (member_id) values (?1)",
            "insert into notification (member_id, kind, about, at, mail) values"
                    + " (?1, 'REPLY', 'topic:1', utc_timestamp(6), 'NONE')",
            "insert into outgoing_mail (kind, member_id, details, state, attempts, created_at, due_at) values"
                    + " ('notice', ?1, '{}', 'SENT', 1, utc_timestamp(6), utc_timestamp(6))",
            "insert into posting_draft (member_id, place, page, about, fields, kept, updated_at, version) values"
                    + " (?1, 'topic:1', '/en/topic/1', '', '{}', false, utc_timestamp(6), 0)",
            "insert into trust_level (member_id, level, given_by, at) select ?1, 2, min(m.id), utc_timestamp(6) from member m",
            "insert into watch (member_id, kind, target, level, at) values (?1, 'topic', 1000000, 'MUTED', utc_timestamp(6))",
            "insert into watch_setting (member_id, follow_own) values (?1, true)",
            "insert into idempotency (member_id, operation, idem_key, ref, created_at) values"
                    + " (?1, 'it', uuid(), null, utc_timestamp(6))",
            "insert into member_block (member_id, blocked_id, at) select ?1, min(m.id), utc_timestamp(6) from member m",
            "insert into member_block (member_id, blocked_id, at) select min(m.id), ?1, utc_timestamp(6) from member m",
            "insert into conversation (subject, starter_id, created_at, last_number, last_at, last_author_id, version) values"
                    + " ('Of the account', ?1, utc_timestamp(6), 1, utc_timestamp(6), ?1, 0)",
            "insert into conversation_member (conversation_id, member_id, since, first_number, read_number, muted, archived, last_at)"
                    + " select max(c.id), ?1, utc_timestamp(6), 1, 1, false, false, utc_timestamp(6) from conversation c"
                    + " where c.starter_id = ?1",
            "insert into message (conversation_id, number, kind, author_id, source, html, lang, created_at)"
                    + " select max(c.id), 1, 'TEXT', ?1, 'Who signs?', '<p>Who signs?</p>', 'en', utc_timestamp(6)"
                    + " from conversation c where c.starter_id = ?1");

    private static final String OTHER_IN_CONVERSATION =
            "insert into conversation_member (conversation_id, member_id, since, first_number, read_number, muted, archived, last_at)"
                    + " select max(p.conversation_id), ?1, utc_timestamp(6), 1, 1, false, false, utc_timestamp(6)"
                    + " from conversation_member p where p.member_id = ";

    @Inject
    ErasureService erasures;

    @Inject
    EDiscussionService discussions;

    @Inject
    ContributionService contributions;

    @Inject
    TopicService topics;

    @Inject
    GroupService groups;

    @Inject
    AuthorityService authorities;

    @Inject
    MemberService members;

    @Inject
    SampleForum forums;

    @Inject
    Players players;

    @Inject
    Rows rows;

    @Inject
    PersistenceGateway persistence;

    @Inject
    Acting acting;

    private Actor administrator;
    private Actor facilitator;
    private Actor erased;
    private long discussion;
    private long contribution;

    @Deployment
    public static Archive<?> portal() {
        return TestArchive.portal();
    }

    @BeforeEach
    void contribute() {
        administrator = players.member("Administrator", Role.ADMINISTRATOR);
        facilitator = players.member("Facilitator", Role.FACILITATOR);
        erased = players.member("Mariam Erasable", Role.FACILITATOR);
        discussion = opened(facilitator);
        rows.change(
                "update member set organisation = 'Example Relief', gender = 'WOMAN' where id = ?1", erased.memberId());
        contribution = as(
                        erased,
                        () -> contributions.contribute(
                                discussion,
                                new NewContribution(1, null, "The treasurer and the mayor.", "en", null),
                                null))
                .id();
    }

    @Test
    void ofAllTablesWhatWasHersAloneGoesAndWhatOthersBuildOnStaysWithoutAName() {
        seed();
        Map<String, String> documented = documented();
        assertThat(columns()).as("columns of the schema").isEqualTo(documented.keySet());
        Map<String, Long> before = counts(documented.keySet());
        SoftAssertions all = new SoftAssertions();
        documented.forEach((column, fate) -> {
            if (fate.equals(GOES)) {
                all.assertThat(before.get(column)).as(column + " before").isPositive();
            }
        });
        all.assertAll();

        erase(erased);

        Map<String, Long> after = counts(documented.keySet());
        documented.forEach((column, fate) ->
                all.assertThat(after.get(column)).as(column).isEqualTo(fate.equals(GOES) ? 0 : before.get(column)));
        all.assertAll();
    }

    @Test
    void aConversationThatNobodyElseWasLeftInGoesWhole() {
        String forum = forums.make();
        as(
                erased,
                () -> topics.start(
                        new NewTopic(forum, "Of the account", "Text", "en", Set.of("remittances"), false, null), null));
        OWN_ROWS.forEach(sql -> rows.change(sql, erased.memberId()));
        erase(erased);
        assertThat(rows.count("select count(*) from conversation where starter_id = ?1", erased.memberId()))
                .isZero();
        assertThat(rows.count("select count(*) from message where author_id = ?1", erased.memberId()))
                .isZero();
    }

    @Test
    void whatSheSaidIsReadWithoutHerNameAndOrganisation() {
        erase(erased);
        ContributionView read = as(facilitator, () -> contributions.contribution(contribution));
        assertThat(read.html()).contains("The treasurer and the mayor.");
        assertThat(read.author().name()).isEqualTo(FormerMember.NAME);
        assertThat(read.author().organisation()).isNull();
        assertThat(read.author().stakeholder()).isEqualTo(StakeholderType.NGO);
        assertThat(members.view(erased.memberId()).erased()).isTrue();
        assertThat(rows.count(
                        "select count(*) from member where id = ?1 and display_name like '%Mariam%'",
                        erased.memberId()))
                .isZero();
        assertThat(rows.count("select count(*) from member where subject = ?1", erased.subject()))
                .as("her account is nobody's")
                .isZero();
    }

    @Test
    void whoHasTheAccountStillBeginsAsAnEntirelyNewMember() {
        erase(erased);
        Actor again = new Actor(erased.subject(), null, "Mariam", "en", "UTC", Set.of(Role.MEMBER), true);
        long id = as(again, () -> members.register("it-" + erased.subject(), profile()));
        assertThat(id).isNotEqualTo(erased.memberId());
        assertThat(as(facilitator, () -> contributions.contribution(contribution))
                        .author()
                        .id())
                .isEqualTo(erased.memberId());
    }

    @Test
    void theOnlyFacilitatorOfADiscussionThatGoesOnHasToBeFollowedByAnother() {
        long own = opened(erased);
        ErasureView view = as(administrator, () -> erasures.view(erased.memberId()));
        assertThat(view.possible()).isFalse();
        assertThat(view.obstacles()).singleElement().satisfies(one -> assertThat(one.path())
                .startsWith("ediscussion/" + own + "/"));
        assertThatThrownBy(() -> erase(erased))
                .isInstanceOf(Conflict.class)
                .hasMessage("error.erasure.last-facilitator");
        assertThat(rows.count("select count(*) from member where erased_at is not null and id = ?1", erased.memberId()))
                .isZero();

        rows.change(
                "insert into ediscussion_facilitator (ediscussion_id, member_id) values (" + own + ", ?1)",
                facilitator.memberId());
        erase(erased);
        assertThat(rows.count(
                        "select count(*) from ediscussion_facilitator where ediscussion_id = " + own
                                + " and member_id = ?1",
                        erased.memberId()))
                .isZero();
        LogEntryView last = discussions.log(own, null, 5).items().getFirst();
        assertThat(last.deed()).isEqualTo("leave");
        assertThat(last.member().name()).isEqualTo(FormerMember.NAME);
    }

    @Test
    void ofADiscussionThatIsOverAFormerMemberFacilitated() {
        long own = opened(erased);
        rows.change("update ediscussion set state = 'CANCELLED' where id = ?1", own);
        erase(erased);
        assertThat(discussions.discussion(own).facilitators()).singleElement().satisfies(one -> assertThat(one.name())
                .isEqualTo(FormerMember.NAME));
    }

    @Test
    void administratorsAloneEraseAndNobodyHerself() {
        assertThatThrownBy(() -> as(facilitator, () -> done(() -> erasures.erase(erased.memberId(), WHY))))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> erase(administrator)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void erasedAgainWhatCameSinceGoesAndTheMomentStays() {
        erase(erased);
        Instant first =
                as(administrator, () -> erasures.view(erased.memberId())).erasedAt();
        rows.change("insert into mail_round (member_id, number) values (?1, 1)", erased.memberId());
        erase(erased);
        assertThat(rows.count("select count(*) from mail_round where member_id = ?1", erased.memberId()))
                .isZero();
        assertThat(as(administrator, () -> erasures.view(erased.memberId())).erasedAt())
                .isEqualTo(first);
        assertThat(rows.count(
                        "select count(*) from audit_entry where act = 'member.erase' and about = ?1",
                        "member:" + erased.memberId()))
                .isEqualTo(2);
    }

    /** She has something in every table from which it has to go. */
    private void seed() {
        long member = erased.memberId();
        String forum = forums.make();
        as(
                erased,
                () -> topics.start(
                        new NewTopic(forum, "Of the account", "Text", "en", Set.of("remittances"), false, null), null));
        OWN_ROWS.forEach(sql -> rows.change(sql, member));
        rows.change(OTHER_IN_CONVERSATION + member, facilitator.memberId());
        long group = as(
                        erased,
                        () -> groups.found(
                                new GroupInput(
                                        "open",
                                        "Wells " + UUID.randomUUID(),
                                        "Text",
                                        "en",
                                        Set.of(),
                                        Set.of(),
                                        Set.of()),
                                null))
                .id();
        rows.change(
                "insert into circle_group_admission (group_id, member_id, by_id, way, state, at) values (" + group
                        + ", ?1, " + facilitator.memberId() + ", 'INVITATION', 'DECLINED', utc_timestamp(6))",
                member);
        long authority = as(administrator, () -> authorities
                .register(
                        new AuthorityInput(
                                LocalizedText.of("en", "Commune of " + UUID.randomUUID()),
                                "en",
                                "A commune that works with its associations.",
                                "local",
                                "SN",
                                "Fatick",
                                Set.of(),
                                Set.of("fr"),
                                null,
                                null),
                        null)
                .id());
        rows.change(
                "insert into organisation_member (organisation_id, member_id, role, since, version) values ("
                        + authority + ", ?1, 'OFFICER', utc_timestamp(6), 0)",
                member);
        rows.change(
                "insert into ediscussion_announced (ediscussion_id, member_id) values (" + discussion
                        + ", ?1) on duplicate key update member_id = member_id",
                member);
        rows.change(
                "insert into ediscussion_invitation_round (ediscussion_id, by_id, at) values (?1, "
                        + facilitator.memberId() + ", utc_timestamp(6))",
                discussion);
        rows.change(
                "insert into ediscussion_invitation (ediscussion_id, member_id, round_id) select " + discussion
                        + ", ?1, max(r.id) from ediscussion_invitation_round r where r.ediscussion_id = " + discussion,
                member);
        rows.change(
                "insert into named_contributor (ediscussion_id, member_id, agreed_at) values (" + discussion
                        + ", ?1, utc_timestamp(6))",
                member);
    }

    private void erase(Actor member) {
        as(administrator, () -> done(() -> erasures.erase(member.memberId(), WHY)));
    }

    private long opened(Actor by) {
        Instant now = Instant.now();
        EDiscussionInput input = new EDiscussionInput(
                "Who signs for the account? " + UUID.randomUUID(),
                "Two shores need two signatures.",
                "en",
                now.minus(Duration.ofDays(1)),
                now.plus(Duration.ofDays(9)),
                null,
                Set.of("en"),
                List.of(new QuestionInput(LocalizedText.of("en", "Who signs?"), null)),
                null);
        return as(by, () -> discussions.open(input, null)).id();
    }

    private static org.m4d.portal.member.Profile profile() {
        return new org.m4d.portal.member.Profile(
                "Mariam Anew", StakeholderType.FIRM, null, Set.of(), Set.of("fr"), Set.of(), "en", "UTC");
    }

    /** What the document says of each column. */
    private static Map<String, String> documented() {
        try (BufferedReader document = new BufferedReader(
                new InputStreamReader(ErasureIT.class.getResourceAsStream("/" + DOCUMENT), StandardCharsets.UTF_8))) {
            return document.lines()
                    .dropWhile(line -> !line.startsWith("| column |"))
                    .skip(2)
                    .takeWhile(line -> line.startsWith("|"))
                    .map(line -> line.split("\\|", -1))
                    .collect(Collectors.toMap(
                            cells -> cells[1].strip(), cells -> cells[2].strip(), (a, b) -> a, TreeMap::new));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Set<String> columns() {
        return persistence.with(entities -> new TreeSet<>(
                strings(entities.createNativeQuery("""
                                select concat(k.table_name, '.', k.column_name) from information_schema.key_column_usage k
                                where k.table_schema = database() and k.referenced_table_name = 'member'
                                """, String.class).getResultList())));
    }

    private static List<String> strings(List<?> found) {
        return new ArrayList<>(found.stream().map(String.class::cast).toList());
    }

    private Map<String, Long> counts(Set<String> columns) {
        return columns.stream().collect(Collectors.toMap(column -> column, this::count));
    }

    private long count(String column) {
        String[] parts = column.split("\\.", -1);
        return rows.count("select count(*) from " + parts[0] + " where " + parts[1] + " = ?1", erased.memberId());
    }

    private static boolean done(Runnable work) {
        work.run();
        return true;
    }

    private <T> T as(Actor actor, Supplier<T> work) {
        return acting.as(actor, work);
    }
}
