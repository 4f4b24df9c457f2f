package org.m4d.portal.it.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.m4d.portal.common.LocalizedText;
import org.m4d.portal.ediscussion.AudienceInput;
import org.m4d.portal.ediscussion.AudienceService;
import org.m4d.portal.ediscussion.EDiscussionInput;
import org.m4d.portal.ediscussion.EDiscussionService;
import org.m4d.portal.ediscussion.QuestionInput;
import org.m4d.portal.ediscussion.StepReason;
import org.m4d.portal.ediscussion.internal.AnnouncementTimer;
import org.m4d.portal.member.MemberService;
import org.m4d.portal.member.PrivateProfile;
import org.m4d.portal.security.Acting;
import org.m4d.portal.security.Actor;
import org.m4d.portal.security.Role;

/** Those whom an e-discussion awaits are told that it was announced: 1,500 of them once each, also when a round ends halfway, and nobody else. */
@ContainerTest
public class AnnouncementsIT {

    /** On each of these works nobody but those of one test. */
    private static final String CROWDED = "TV";

    private static final String AWAITED = "NR";
    private static final String LATER = "KI";
    private static final String OFF = "PW";
    private static final int CROWD = 1_500;

    @Inject
    EDiscussionService discussions;

    @Inject
    AudienceService audiences;

    @Inject
    MemberService members;

    @Inject
    AnnouncementTimer timer;

    @Inject
    Players players;

    @Inject
    Rows rows;

    @Inject
    Acting acting;

    private Actor facilitator;
    private long discussion;

    @Deployment
    public static Archive<?> portal() {
        return TestArchive.portal();
    }

    @BeforeEach
    void announce() {
        facilitator = players.member("Facilitator", Role.FACILITATOR);
        Instant now = Instant.now();
        EDiscussionInput input = new EDiscussionInput(
                "Who signs for the account? " + UUID.randomUUID(),
                "Two shores need two signatures.",
                "en",
                now.plus(Duration.ofDays(1)),
                now.plus(Duration.ofDays(9)),
                null,
                Set.of("en"),
                List.of(new QuestionInput(LocalizedText.of("en", "Who signs?"), null)),
                null);
        discussion = acting.as(facilitator, () -> discussions.open(input, null)).id();
    }

    @Test
    void everybodyIsToldOnceThoughARoundEndsHalfway() {
        crowd(CROWDED);
        audience(CROWDED);
        timer.tellDue();
        assertThat(told()).isEqualTo(CROWD);
        assertThat(toldMembers()).isEqualTo(CROWD);

        // as if the server had stopped after the first five hundred
        long reached = rows.count(
                "select max(member_id) from (select member_id from ediscussion_announced where ediscussion_id = ?1"
                        + " order by member_id limit 500) first",
                discussion);
        rows.change(
                "delete from ediscussion_announced where member_id > " + reached + " and ediscussion_id = ?1",
                discussion);
        rows.change(
                "delete from notification where kind = 'EDISCUSSION_ANNOUNCED' and member_id > " + reached
                        + " and about = ?1",
                "ediscussion:" + discussion);
        rows.change(
                "update ediscussion_announcement set reached = " + reached + ", done = false where ediscussion_id = ?1",
                discussion);
        timer.tellDue();
        assertThat(told()).as("all of them").isEqualTo(CROWD);
        assertThat(toldMembers()).as("nobody twice").isEqualTo(CROWD);

        rows.change(
                "update ediscussion_announcement set reached = 0, done = false where ediscussion_id = ?1", discussion);
        timer.tellDue();
        assertThat(told()).as("nor when it is begun anew").isEqualTo(CROWD);
    }

    @Test
    void whoDoesNotWantItIsNotToldAndWhoIsNamedLaterIsToldLater() {
        Actor willing = worksOn(AWAITED);
        Actor unwilling = worksOn(AWAITED);
        Actor muted = worksOn(AWAITED);
        Actor silent = worksOn(AWAITED);
        Actor later = worksOn(LATER);
        acting.as(unwilling, () -> {
            members.changePrivateProfile(
                    new PrivateProfile(null, false), members.privateProfile().version());
            return true;
        });
        rows.change(
                "insert into watch (member_id, kind, target, level, at) values (" + muted.memberId()
                        + ", 'ediscussion', ?1, 'MUTED', utc_timestamp(6))",
                discussion);
        rows.change(
                "insert into notice_preference (member_id, kind, delivery) values (?1, 'EDISCUSSION_ANNOUNCED',"
                        + " 'NONE')",
                silent.memberId());
        timer.tellDue();
        assertThat(told()).as("its team has some time to name an audience").isZero();

        audience(AWAITED);
        timer.tellDue();
        assertThat(told(willing)).isEqualTo(1);
        assertThat(List.of(told(unwilling), told(muted), told(silent), told(later), told(facilitator)))
                .containsOnly(0L);

        audience(LATER);
        timer.tellDue();
        assertThat(told(later)).isEqualTo(1);
        assertThat(told(willing)).isEqualTo(1);
    }

    @Test
    void ofWhatWasCalledOffNobodyIsTold() {
        Actor willing = worksOn(OFF);
        audience(OFF);
        acting.as(facilitator, () -> {
            discussions.cancel(discussion, new StepReason("It cannot take place.", "en"));
            return true;
        });
        rows.change("delete from notification where about = ?1", "ediscussion:" + discussion);
        rows.change("delete from ediscussion_announced where ediscussion_id = ?1", discussion);
        rows.change(
                "update ediscussion_announcement set reached = 0, done = false where ediscussion_id = ?1", discussion);
        timer.tellDue();
        assertThat(told(willing)).isZero();
    }

    private Actor worksOn(String country) {
        Actor actor = players.member("Awaited " + UUID.randomUUID());
        rows.change("insert into member_country (member_id, country) values (?1, '" + country + "')", actor.memberId());
        return actor;
    }

    /** Many members who work on a country. */
    private void crowd(String country) {
        String name = "crowd-" + UUID.randomUUID().toString().substring(0, 8);
        rows.change(
                "insert into member (subject, username, display_name, stakeholder, registered_at, version)"
                        + " select concat(?1, '-', seq), concat('" + name
                        + "-', seq), 'One of many', 'NGO', utc_timestamp(6), 0 from seq_1_to_" + CROWD,
                name);
        rows.change(
                "insert into member_country (member_id, country) select id, '" + country
                        + "' from member where username like concat(?1, '-%')",
                name);
    }

    private void audience(String country) {
        acting.as(facilitator, () -> {
            long version = audiences.audience(discussion).version();
            audiences.change(discussion, new AudienceInput(Set.of(), Set.of(country), Set.of()), version);
            return true;
        });
    }

    private long told() {
        return rows.count(
                "select count(*) from notification where kind = 'EDISCUSSION_ANNOUNCED' and about = ?1",
                "ediscussion:" + discussion);
    }

    private long toldMembers() {
        return rows.count(
                "select count(distinct member_id) from notification where kind = 'EDISCUSSION_ANNOUNCED' and about ="
                        + " ?1",
                "ediscussion:" + discussion);
    }

    private long told(Actor member) {
        return rows.count(
                "select count(*) from notification where kind = 'EDISCUSSION_ANNOUNCED' and about = 'ediscussion:"
                        + discussion + "' and member_id = ?1",
                member.memberId());
    }
}
