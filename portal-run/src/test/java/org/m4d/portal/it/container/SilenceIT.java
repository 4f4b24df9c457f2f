package org.m4d.portal.it.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.m4d.portal.common.Conflict;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.common.InvalidInput;
import org.m4d.portal.common.LocalizedText;
import org.m4d.portal.common.NotAllowed;
import org.m4d.portal.common.NotFound;
import org.m4d.portal.ediscussion.AudienceInput;
import org.m4d.portal.ediscussion.AudienceService;
import org.m4d.portal.ediscussion.ContributionService;
import org.m4d.portal.ediscussion.EDiscussionInput;
import org.m4d.portal.ediscussion.EDiscussionService;
import org.m4d.portal.ediscussion.InvitationInput;
import org.m4d.portal.ediscussion.InvitationOutcome;
import org.m4d.portal.ediscussion.InvitationService;
import org.m4d.portal.ediscussion.InviteeFilter;
import org.m4d.portal.ediscussion.NewContribution;
import org.m4d.portal.ediscussion.QuestionInput;
import org.m4d.portal.ediscussion.SilenceDimension;
import org.m4d.portal.ediscussion.SilenceFigures;
import org.m4d.portal.ediscussion.SilenceRow;
import org.m4d.portal.ediscussion.SilenceService;
import org.m4d.portal.group.GroupInput;
import org.m4d.portal.group.GroupService;
import org.m4d.portal.group.MembershipService;
import org.m4d.portal.member.AuthorView;
import org.m4d.portal.member.ErasureInput;
import org.m4d.portal.member.ErasureService;
import org.m4d.portal.member.Gender;
import org.m4d.portal.member.MemberService;
import org.m4d.portal.member.PrivateProfile;
import org.m4d.portal.member.Profile;
import org.m4d.portal.member.StakeholderType;
import org.m4d.portal.security.Acting;
import org.m4d.portal.security.Actor;
import org.m4d.portal.security.Role;

/** Who is awaited in an e-discussion, who has spoken, and who is invited, inside the real server. The audience is a group of twelve. */
@ContainerTest
public class SilenceIT {

    @Inject
    EDiscussionService discussions;

    @Inject
    ContributionService contributions;

    @Inject
    AudienceService audiences;

    @Inject
    SilenceService silence;

    @Inject
    InvitationService invitations;

    @Inject
    GroupService groups;

    @Inject
    MembershipService memberships;

    @Inject
    MemberService members;

    @Inject
    ErasureService erasures;

    @Inject
    Players players;

    @Inject
    Rows rows;

    @Inject
    Acting acting;

    private final List<Actor> awaited = new ArrayList<>();
    private Actor facilitator;
    private long discussion;
    private long group;

    @Deployment
    public static Archive<?> portal() {
        return TestArchive.portal();
    }

    /** Seven of NGOs who work on Mali, three of firms on Senegal and two of agencies on both. */
    @BeforeEach
    void gather() {
        awaited.clear();
        facilitator = players.member("Facilitator", Role.FACILITATOR);
        for (int i = 0; i < 12; i++) {
            StakeholderType side = i < 7 ? StakeholderType.NGO : i < 10 ? StakeholderType.FIRM : StakeholderType.AGENCY;
            Set<String> countries = i < 7 ? Set.of("ML") : i < 10 ? Set.of("SN") : Set.of("ML", "SN");
            awaited.add(member("Awaited " + (char) ('A' + i), side, countries));
        }
        group = founded("open");
        discussion = opened(Duration.ofDays(-1));
        audience(facilitator, discussion, Set.of(group), 0);
    }

    @Test
    void theMapTellsWhoWasAwaitedAndWhoSpoke() {
        speak(awaited.get(0));
        speak(awaited.get(0));
        speak(awaited.get(8));
        speak(players.member("From outside"));
        measure();

        SilenceFigures now = silence.map(discussion).now();
        assertThat(List.of(now.expected(), now.present(), now.outside())).containsExactly(12, 2, 1);
        // three firms and two agencies are five together
        assertThat(now.of(SilenceDimension.STAKEHOLDER))
                .containsExactly(
                        row(SilenceDimension.STAKEHOLDER, "ngo", 7, 1, 1),
                        row(SilenceDimension.STAKEHOLDER, SilenceRow.REST, 5, 1, 0));
        assertThat(now.of(SilenceDimension.COUNTRY))
                .containsExactly(
                        row(SilenceDimension.COUNTRY, "ML", 9, 1, 1), row(SilenceDimension.COUNTRY, "SN", 5, 1, 0));
        assertThat(now.of(SilenceDimension.REGION))
                .as("who works on two countries of a region counts once in it")
                .containsExactly(row(SilenceDimension.REGION, "africa", 12, 2, 1));
        assertThat(now.of(SilenceDimension.LANGUAGE)).containsExactly(row(SilenceDimension.LANGUAGE, "fr", 12, 2, 1));
        assertThat(now.of(SilenceDimension.GENDER)).as("nobody said it").isEmpty();
    }

    @Test
    void whoIsSuspendedOrWasErasedIsNotAwaitedAndHasSpokenIfSheDid() {
        speak(awaited.get(0));
        speak(awaited.get(8));
        suspend(awaited.get(1));
        acting.as(players.member("Administrator", Role.ADMINISTRATOR), () -> {
            erasures.erase(awaited.get(0).memberId(), new ErasureInput("asked for by letter"));
            return true;
        });
        measure();

        SilenceFigures now = silence.map(discussion).now();
        assertThat(List.of(now.expected(), now.present(), now.outside())).containsExactly(10, 1, 1);
    }

    @Test
    void gendersAreRoundedAndStayUntilFiveMoreAreCounted() {
        for (int i = 0; i < 12; i++) {
            say(awaited.get(i), i < 7 ? Gender.WOMAN : Gender.MAN, true);
        }
        for (int i = 0; i < 4; i++) {
            speak(awaited.get(i));
        }
        measure();
        assertThat(silence.map(discussion).now().of(SilenceDimension.GENDER))
                .as("four who were heard are too few to be told, while all twelve who are awaited have just said it")
                .containsExactly(
                        row(SilenceDimension.GENDER, "man", 5, 0, 0), row(SilenceDimension.GENDER, "woman", 5, 0, 0));
        speak(awaited.get(4));
        measure();
        assertThat(silence.map(discussion).now().of(SilenceDimension.GENDER))
                .containsExactly(
                        row(SilenceDimension.GENDER, "man", 5, 0, 0), row(SilenceDimension.GENDER, "woman", 5, 5, 0));
        for (int i = 7; i < 11; i++) {
            speak(awaited.get(i));
        }
        measure();
        assertThat(silence.map(discussion).now().of(SilenceDimension.GENDER))
                .as("four more")
                .contains(row(SilenceDimension.GENDER, "man", 5, 0, 0));
        speak(awaited.get(11));
        measure();
        assertThat(silence.map(discussion).now().of(SilenceDimension.GENDER))
                .as("the fifth")
                .contains(row(SilenceDimension.GENDER, "man", 5, 5, 0));
    }

    @Test
    void anAudienceIsTheUnionOfWhatIsNamedAndWithoutNamesEverybody() {
        long named = silence.map(discussion).now().expected();
        assertThat(named).isEqualTo(12);
        Actor other = member("Works on Vanuatu", StakeholderType.NGO, Set.of("VU"));
        change(new AudienceInput(Set.of(group), Set.of("VU"), Set.of()), edition());
        assertThat(silence.map(discussion).now().expected()).isGreaterThanOrEqualTo(13);
        assertThat(listed(new InviteeFilter("VU", null, null, null))).contains(other.memberId());
        long before = edition();
        change(new AudienceInput(Set.of(), Set.of(), Set.of()), before);
        assertThat((long) silence.map(discussion).now().expected())
                .isEqualTo(rows.count(
                        "select count(*) from member m where m.stakeholder <> ?1 and m.erased_at is null and not exists (select 1"
                                + " from moderation_decision d where d.member_id = m.id and d.outcome = 'STANDS'"
                                + " and d.measure = 'SUSPENSION' and d.ends_at > utc_timestamp(6))",
                        "ARCHIVED"));
        assertThatThrownBy(() -> change(new AudienceInput(Set.of(), Set.of(), Set.of()), before))
                .isInstanceOf(Conflict.class);
        assertThatThrownBy(
                        () -> change(new AudienceInput(Set.of(999_999_999L), Set.of("ZZ"), Set.of("loud")), edition()))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.violations())
                        .extracting(InvalidInput.Violation::field)
                        .containsExactlyInAnyOrder("groups", "countries", "stakeholders"));
    }

    @Test
    void theListLeavesOutWhoSpokeWhoDoesNotWantToAndWhoMayNot() {
        assertThat(listed(InviteeFilter.ALL)).hasSize(12);
        speak(awaited.get(0));
        say(awaited.get(1), null, false);
        suspend(awaited.get(2));
        rows.change(
                "insert into member_block (member_id, blocked_id, at) values (?1, " + facilitator.memberId()
                        + ", utc_timestamp(6))",
                awaited.get(3).memberId());
        rows.change(
                "update member set stakeholder = 'ARCHIVED' where id = ?1",
                awaited.get(4).memberId());
        rows.change(
                "insert into ediscussion_facilitator (ediscussion_id, member_id) values (" + discussion + ", ?1)",
                awaited.get(5).memberId());

        assertThat(listed(InviteeFilter.ALL))
                .containsExactlyElementsOf(
                        awaited.subList(6, 12).stream().map(Actor::memberId).toList());
        assertThat(listed(new InviteeFilter("ML", null, null, null))).hasSize(3);
        assertThat(listed(new InviteeFilter(null, "africa", "fr", "firm"))).hasSize(3);
        assertThat(listed(new InviteeFilter(null, "oceania", null, null))).isEmpty();
    }

    @Test
    void aStretchOfTheListFollowsTheOther() {
        var first = acting.as(facilitator, () -> invitations.invitees(discussion, InviteeFilter.ALL, null, 5));
        var second =
                acting.as(facilitator, () -> invitations.invitees(discussion, InviteeFilter.ALL, first.next(), 20));
        assertThat(first.items()).hasSize(5);
        assertThat(second.items()).hasSize(7).doesNotContainAnyElementsOf(first.items());
        assertThat(second.next()).isNull();
        assertThat(acting.as(facilitator, () -> invitations.count(discussion, InviteeFilter.ALL)))
                .isEqualTo(12);
    }

    @Test
    void eachIsInvitedOnceAndTold() {
        speak(awaited.get(0));
        long first = awaited.get(5).memberId();
        InvitationInput one =
                new InvitationInput(Set.of(first, awaited.get(0).memberId()), false, null, "Please *do*.");
        String key = UUID.randomUUID().toString();

        assertThat(invite(one, key)).isEqualTo(new InvitationOutcome(1, 1));
        assertThat(invite(one, key)).as("sent twice").isEqualTo(new InvitationOutcome(0, 1));
        assertThat(invite(one, null)).as("asked twice").isEqualTo(new InvitationOutcome(0, 1));
        assertThat(told(first)).isEqualTo(1);
        assertThat(acting.as(awaited.get(5), () -> invitations.own(discussion)))
                .hasValueSatisfying(own -> assertThat(own.words()).isEqualTo("Please *do*."));
        assertThat(acting.as(awaited.get(6), () -> invitations.own(discussion))).isEmpty();

        InvitationInput all = new InvitationInput(Set.of(), true, new InviteeFilter(null, null, null, "ngo"), null);
        assertThat(invite(all, null)).isEqualTo(new InvitationOutcome(5, 6));
        assertThat(rows.count(
                        "select count(*) from ediscussion_silence where occasion like '%INVITATION' and ediscussion_id"
                                + " = ?1",
                        discussion))
                .as("before and after each of the two")
                .isEqualTo(4);
        speak(awaited.get(5));
        measure();
        var map = silence.map(discussion);
        assertThat(map.before().present()).isEqualTo(1);
        assertThat(map.now().present()).isEqualTo(2);
        assertThat(map.invited()).isEqualTo(6);
        assertThat(rows.count(
                        "select count(*) from audit_entry where act = 'ediscussion.invite' and about = ?1",
                        new ContentRef(ContentType.EDISCUSSION, discussion).toString()))
                .isEqualTo(2);
    }

    @Test
    void nobodyIsInvitedWhenThereIsNothingToContributeTo() {
        long coming = opened(Duration.ofDays(1));
        InvitationInput all = new InvitationInput(Set.of(), true, null, null);
        assertThatThrownBy(() -> acting.as(facilitator, () -> invitations.invite(coming, all, null)))
                .isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> silence.map(coming)).isInstanceOf(NotFound.class);
        assertThat(acting.as(facilitator, () -> silence.map(coming)).now()).isNull();
        assertThatThrownBy(() -> invite(new InvitationInput(Set.of(), false, null, null), null))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void whoIsInAClosedGroupIsNeitherCountedNorTold() {
        long closed = founded("closed");
        change(new AudienceInput(Set.of(closed), Set.of(), Set.of()), edition());
        assertThat(silence.map(discussion).now().expected()).isZero();
        assertThat(listed(InviteeFilter.ALL)).isEmpty();
        rows.change(
                "insert into circle_group_member (group_id, member_id, owner, since) values (" + closed
                        + ", ?1, 0, utc_timestamp(6))",
                facilitator.memberId());
        assertThat(listed(InviteeFilter.ALL)).hasSize(12);

        long hidden = founded("hidden");
        assertThatThrownBy(() -> change(new AudienceInput(Set.of(hidden), Set.of(), Set.of()), edition()))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void ofAGroupThatWasClosedTheMapTellsNothing() {
        tellsNothingOfAGroupThatIsNow("CLOSED");
        assertThat(acting.as(facilitator, () -> audiences.audience(discussion)).groups())
                .hasSize(1);
    }

    @Test
    void ofAGroupThatWasHiddenTheMapTellsNothingAndTheAudienceDoesNotNameIt() {
        tellsNothingOfAGroupThatIsNow("HIDDEN");
        assertThat(acting.as(facilitator, () -> audiences.audience(discussion)).groups())
                .isEmpty();
    }

    /** Who contributed is known by name: a figure of those inside and outside would tell who is in the group. */
    private void tellsNothingOfAGroupThatIsNow(String kind) {
        speak(awaited.get(0));
        speak(players.member("From outside"));
        measure();
        SilenceFigures open = silence.map(discussion).now();
        assertThat(List.of(open.expected(), open.present(), open.outside())).containsExactly(12, 1, 1);

        rows.change("update circle_group set kind = '" + kind + "' where id = ?1", group);
        speak(awaited.get(1));
        measure();

        SilenceFigures now = silence.map(discussion).now();
        assertThat(List.of(now.expected(), now.present(), now.outside()))
                .as("whoever spoke is from outside, in the group or not")
                .containsExactly(0, 0, 3);
        assertThat(now.of(SilenceDimension.STAKEHOLDER)).allMatch(row -> row.expected() == 0 && row.present() == 0);
        assertThat(now.of(SilenceDimension.COUNTRY)).allMatch(row -> row.expected() == 0 && row.present() == 0);
        assertThat(listed(InviteeFilter.ALL)).isEmpty();
        assertThat(invite(new InvitationInput(Set.of(awaited.get(2).memberId()), false, null, null), null)
                        .invited())
                .isZero();
        assertThat(told(awaited.get(2).memberId())).isZero();
    }

    @Test
    void onlyWhoRunsItLooksAtNamesAndMeasures() {
        for (Actor other : List.of(awaited.get(0), players.member("Another", Role.FACILITATOR))) {
            assertThatThrownBy(() -> acting.as(other, () -> audiences.audience(discussion)))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> audience(other, discussion, Set.of(), 1)).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(
                            () -> acting.as(other, () -> invitations.invitees(discussion, InviteeFilter.ALL, null, 5)))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> acting.as(
                            other,
                            () -> invitations.invite(
                                    discussion, new InvitationInput(Set.of(), true, null, null), null)))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> acting.as(other, () -> {
                        silence.measure(discussion);
                        return true;
                    }))
                    .isInstanceOf(NotAllowed.class);
            assertThat(acting.as(other, () -> silence.map(discussion)).now().expected())
                    .isEqualTo(12);
        }
    }

    private Actor member(String name, StakeholderType side, Set<String> countries) {
        Actor actor = players.member(name);
        acting.as(actor, () -> {
            members.changeProfile(
                    new Profile(name, side, null, countries, Set.of("fr"), Set.of(), "en", "UTC"),
                    members.own().orElseThrow().version());
            return true;
        });
        return actor;
    }

    private void say(Actor actor, Gender gender, boolean invited) {
        acting.as(actor, () -> {
            members.changePrivateProfile(
                    new PrivateProfile(gender, invited),
                    members.privateProfile().version());
            return true;
        });
    }

    private void suspend(Actor actor) {
        rows.change(
                "insert into moderation_decision (measure, about, member_id, decider_id, title, reason, facts,"
                        + " upon_notice, listed, at, ends_at, outcome, version) values"
                        + " ('SUSPENSION', 'member:1', ?1, " + facilitator.memberId()
                        + ", 'Title', 'SPAM', 'Facts', 0, 0, utc_timestamp(6), utc_timestamp(6) + interval 1 day,"
                        + " 'STANDS', 0)",
                actor.memberId());
    }

    /** A group of all who are awaited. */
    private long founded(String kind) {
        Actor founder = awaited.getFirst();
        long id = acting.as(
                        founder,
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
        awaited.stream()
                .skip(1)
                .forEach(member -> acting.as(member, () -> {
                    memberships.join(id);
                    return true;
                }));
        rows.change("update circle_group set kind = '" + kind.toUpperCase(Locale.ROOT) + "' where id = ?1", id);
        return id;
    }

    private long opened(Duration begins) {
        Instant now = Instant.now();
        EDiscussionInput input = new EDiscussionInput(
                "Who signs for the account? " + UUID.randomUUID(),
                "Two shores need two signatures.",
                "en",
                now.plus(begins),
                now.plus(Duration.ofDays(9)),
                null,
                Set.of("en"),
                List.of(new QuestionInput(LocalizedText.of("en", "Who signs?"), null)),
                null);
        return acting.as(facilitator, () -> discussions.open(input, null)).id();
    }

    private void audience(Actor actor, long id, Set<Long> named, long version) {
        acting.as(actor, () -> {
            audiences.change(id, new AudienceInput(named, Set.of(), Set.of()), version);
            return true;
        });
    }

    private long edition() {
        return acting.as(facilitator, () -> audiences.audience(discussion)).version();
    }

    private void change(AudienceInput input, long version) {
        acting.as(facilitator, () -> {
            audiences.change(discussion, input, version);
            return true;
        });
    }

    private void measure() {
        acting.as(facilitator, () -> {
            silence.measure(discussion);
            return true;
        });
    }

    private void speak(Actor actor) {
        acting.as(
                actor,
                () -> contributions.contribute(
                        discussion,
                        new NewContribution(1, null, "What I know " + UUID.randomUUID(), "en", null),
                        null));
    }

    private InvitationOutcome invite(InvitationInput input, String key) {
        return acting.as(facilitator, () -> invitations.invite(discussion, input, key));
    }

    private List<Long> listed(InviteeFilter filter) {
        return acting.as(facilitator, () -> invitations.invitees(discussion, filter, null, 100)).items().stream()
                .map(AuthorView::id)
                .toList();
    }

    private long told(long member) {
        return rows.count(
                "select count(*) from notification where kind = 'EDISCUSSION_INVITATION' and member_id = ?1", member);
    }

    private static SilenceRow row(SilenceDimension dimension, String name, int expected, int present, int outside) {
        return new SilenceRow(dimension, name, expected, present, outside);
    }
}
