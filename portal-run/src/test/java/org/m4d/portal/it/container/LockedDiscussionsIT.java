package org.m4d.portal.it.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBException;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.m4d.portal.common.Conflict;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.common.LocalizedText;
import org.m4d.portal.common.NotAllowed;
import org.m4d.portal.common.PortalException;
import org.m4d.portal.common.imports.ImportLine;
import org.m4d.portal.common.imports.LineImporter;
import org.m4d.portal.ediscussion.ContributionService;
import org.m4d.portal.ediscussion.EDiscussionInput;
import org.m4d.portal.ediscussion.EDiscussionService;
import org.m4d.portal.ediscussion.EDiscussionView;
import org.m4d.portal.ediscussion.InvitationInput;
import org.m4d.portal.ediscussion.InvitationService;
import org.m4d.portal.ediscussion.NewContribution;
import org.m4d.portal.ediscussion.QuestionInput;
import org.m4d.portal.ediscussion.StepReason;
import org.m4d.portal.it.container.Parallel.Outcome;
import org.m4d.portal.mail.MailTarget;
import org.m4d.portal.mail.MailedText;
import org.m4d.portal.moderation.FlagService;
import org.m4d.portal.moderation.ModerationService;
import org.m4d.portal.moderation.Reason;
import org.m4d.portal.moderation.Statement;
import org.m4d.portal.security.Acting;
import org.m4d.portal.security.Actor;
import org.m4d.portal.security.Role;

/**
 * E-discussions that several change at once: what is decided and counted under the lock of one is decided and counted on what it is then, not
 * on what the transaction had read of it before.
 */
@ContainerTest
public class LockedDiscussionsIT {

    private static final Statement WHY = new Statement(Reason.OFF_TOPIC, "It is about something else.");

    @Inject
    EDiscussionService discussions;

    @Inject
    ContributionService contributions;

    @Inject
    InvitationService invitations;

    @Inject
    ModerationService moderation;

    @Inject
    FlagService flags;

    @Inject
    @Any
    Instance<LineImporter> importers;

    @Inject
    @Any
    Instance<MailTarget> targets;

    @Inject
    Players players;

    @Inject
    Crowd crowd;

    @Inject
    Transactions transactions;

    @Inject
    Rows rows;

    @Inject
    Acting acting;

    private Actor facilitator;
    private Actor author;
    private long discussion;
    private ContentRef written;

    @Deployment
    public static Archive<?> portal() {
        return TestArchive.portal();
    }

    /** An open one with one contribution to its one question. */
    @BeforeEach
    void discuss() {
        facilitator = players.member("Facilitator", Role.FACILITATOR);
        author = players.member("Author");
        Instant now = Instant.now();
        EDiscussionInput input = new EDiscussionInput(
                "Who signs for the common account?",
                "Two shores, one account.",
                "en",
                now.minus(Duration.ofDays(2)),
                now.plus(Duration.ofDays(9)),
                null,
                Set.of("en"),
                List.of(new QuestionInput(LocalizedText.of("en", "Who signs?"), LocalizedText.EMPTY)),
                null);
        discussion = as(facilitator, () -> discussions.open(input, null).id());
        written = contributed(author);
    }

    @Test
    void whatItsAuthorWithdrawsIsCountedWithWhatCameMeanwhile() {
        inOne(author, () -> {
            flags.answering(written);
            somebodyElseContributes();
            moderation.withdraw(written);
            return true;
        });
        EDiscussionView after = discussions.discussion(discussion);
        assertThat(after.contributions()).as("one came and one went").isEqualTo(1);
        assertThat(after.questions().getFirst().contributions()).isEqualTo(1);
        inOne(author, () -> {
            flags.answering(written);
            somebodyElseContributes();
            moderation.restore(written);
            return true;
        });
        assertThat(discussions.discussion(discussion).contributions()).isEqualTo(3);
    }

    @Test
    void ofManyWhoContributeWithdrawAndModerateAtOnceEachIsCounted() {
        Map<Long, ContentRef> own = new HashMap<>();
        List<Actor> everybody = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            Actor withdrawing = players.member("Withdraws " + i);
            own.put(withdrawing.memberId(), contributed(withdrawing));
            everybody.add(withdrawing);
            everybody.add(players.member("Contributes " + i));
        }
        Actor moderator = players.member("Moderator", Role.MODERATOR);
        everybody.add(moderator);

        List<Outcome<Boolean>> outcomes = crowd.all(everybody, () -> {
            Actor actor = acting.actor();
            if (actor.is(moderator.memberId())) {
                moderation.remove(written, WHY);
            } else if (own.containsKey(actor.memberId())) {
                moderation.withdraw(own.get(actor.memberId()));
            } else {
                contribute();
            }
            return true;
        });

        assertThat(outcomes).allMatch(Outcome::done);
        EDiscussionView after = discussions.discussion(discussion);
        assertThat(after.contributions()).isEqualTo(3);
        assertThat(after.questions().getFirst().contributions()).isEqualTo(3);
        assertThat(rows.count(
                        "select count(*) from contribution where state = 'SHOWN' and ediscussion_id = ?1", discussion))
                .isEqualTo(3);
        assertThat(rows.count("select count(distinct number) from contribution where ediscussion_id = ?1", discussion))
                .isEqualTo(7);
    }

    /** Whoever waits for the row has read the questions before, too. */
    @Test
    void ofManyWhoReadItAndThenContributeAtOnceEachIsCounted() {
        List<Actor> everybody = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            everybody.add(players.member("Contributes " + i));
        }
        List<Outcome<ContentRef>> outcomes = crowd.all(
                everybody,
                () -> transactions.together(() -> {
                    discussions.discussion(discussion);
                    return contribute();
                }));
        assertThat(outcomes).allMatch(Outcome::done);
        EDiscussionView after = discussions.discussion(discussion);
        assertThat(after.contributions()).isEqualTo(7);
        assertThat(after.questions().getFirst().contributions()).isEqualTo(7);
    }

    @Test
    void ofAModeratorAndAnAuthorWhoTakeTheSameAwayOneDoes() {
        Actor moderator = players.member("Moderator", Role.MODERATOR);
        List<Outcome<Boolean>> outcomes = crowd.all(List.of(author, moderator), () -> {
            if (acting.actor().is(moderator.memberId())) {
                moderation.remove(written, WHY);
            } else {
                moderation.withdraw(written);
            }
            return true;
        });
        assertThat(outcomes).filteredOn(Outcome::done).hasSize(1);
        assertThat(outcomes).filteredOn(outcome -> !outcome.done()).allSatisfy(outcome -> assertThat(outcome.refusal())
                .isInstanceOf(Conflict.class)
                .hasMessage("error.posting-state"));
        assertThat(discussions.discussion(discussion).contributions()).isZero();
        assertThat(rows.count(
                        "select count(*) from moderation_decision where about = concat('contribution:', ?1)",
                        written.id()))
                .isEqualTo(outcomes.getLast().done() ? 1 : 0);
    }

    @Test
    void nobodyIsInvitedToWhatWasClosedSinceItWasRead() {
        InvitationInput one =
                new InvitationInput(Set.of(players.member("Awaited").memberId()), false, null, null);
        assertThatThrownBy(() -> inOne(facilitator, () -> {
                    discussions.discussion(discussion);
                    rows.change("update ediscussion set state = 'SYNTHESIS' where id = ?1", discussion);
                    return invitations.invite(discussion, one, null);
                }))
                .isInstanceOf(Conflict.class)
                .hasMessage("error.silence.not-open");
        assertThat(invited()).isZero();
    }

    @Test
    void nobodyInvitesWhoWasTakenOutOfTheTeamSinceItWasRead() {
        InvitationInput one =
                new InvitationInput(Set.of(players.member("Awaited").memberId()), false, null, null);
        assertThatThrownBy(() -> inOne(facilitator, () -> {
                    discussions.discussion(discussion);
                    rows.change("delete from ediscussion_facilitator where ediscussion_id = ?1", discussion);
                    return invitations.invite(discussion, one, null);
                }))
                .isInstanceOf(NotAllowed.class);
        assertThat(invited()).isZero();
    }

    @Test
    void whatComesByMailIsNumberedBehindWhatCameMeanwhile() {
        MailTarget mail = targets.stream()
                .filter(target -> target.types().contains(ContentType.EDISCUSSION))
                .findFirst()
                .orElseThrow();
        ContentRef mailed = inOne(author, () -> {
            discussions.discussion(discussion);
            somebodyElseContributes();
            return mail.take(
                    new ContentRef(ContentType.EDISCUSSION, discussion),
                    new MailedText(
                            "1",
                            "Heard in Kayes.",
                            "en",
                            List.of(),
                            UUID.randomUUID().toString()));
        });
        assertThat(contributions.contribution(mailed.id()).number()).isEqualTo(3);
        assertThat(discussions.discussion(discussion).contributions()).isEqualTo(3);
    }

    @Test
    void whatAnImportBringsIsNumberedBehindWhatCameMeanwhile() {
        JsonObject line = Json.createObjectBuilder()
                .add("ediscussion", imported())
                .add("question", 1)
                .add("lang", "en")
                .add("body", "Said at the well.")
                .add("author", author.subject())
                .build();
        long brought = inOne(facilitator, () -> {
            discussions.discussion(discussion);
            somebodyElseContributes();
            return importer("contributions").take(new ImportLine(line)).id();
        });
        assertThat(contributions.contribution(brought).number()).isEqualTo(3);
        EDiscussionView after = discussions.discussion(discussion);
        assertThat(after.contributions()).isEqualTo(3);
        assertThat(after.questions().getFirst().contributions()).isEqualTo(3);
    }

    @Test
    void anImportThatRewordsADiscussionLosesNothingThatCameMeanwhile() {
        EDiscussionView before = discussions.discussion(discussion);
        JsonObject line = Json.createObjectBuilder()
                .add("key", imported())
                .add("title", "Other words")
                .add("background", "Two shores, one account.")
                .add("lang", "en")
                .add("opens", before.opens().toString())
                .add("closes", before.closes().toString())
                .add("languages", Json.createArrayBuilder().add("en"))
                .add(
                        "questions",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("text", Json.createObjectBuilder().add("en", "Who signs?"))))
                .build();
        inOne(facilitator, () -> {
            discussions.discussion(discussion);
            somebodyElseContributes();
            return importer("ediscussions").take(new ImportLine(line));
        });
        EDiscussionView after = discussions.discussion(discussion);
        assertThat(after.title()).isEqualTo("Other words");
        assertThat(after.contributions()).isEqualTo(2);
        assertThat(contributions.contribution(contributed(author).id()).number())
                .as("the next number")
                .isEqualTo(3);
    }

    @Test
    void whatIsChangedUnderTheLockIsNotReadAway() {
        List<ContentRef> both = inOne(author, () -> List.of(contribute(), contribute()));
        assertThat(both)
                .extracting(ref -> contributions.contribution(ref.id()).number())
                .containsExactly(2, 3);
        assertThat(discussions.discussion(discussion).contributions()).isEqualTo(3);
        InvitationInput one =
                new InvitationInput(Set.of(players.member("Awaited").memberId()), false, null, null);
        assertThatThrownBy(() -> inOne(facilitator, () -> {
                    discussions.cancel(discussion, new StepReason("The partner withdrew.", "en"));
                    return invitations.invite(discussion, one, null);
                }))
                .isInstanceOf(Conflict.class)
                .hasMessage("error.silence.not-open");
    }

    /** In a transaction of her own, which is over when this returns. */
    private void somebodyElseContributes() {
        rows.change(
                "update ediscussion d join ediscussion_question q on q.ediscussion_id = d.id set d.last_number = d.last_number + 1,"
                        + " d.contribution_count = d.contribution_count + 1, q.contribution_count = q.contribution_count + 1"
                        + " where d.id = ?1",
                discussion);
    }

    private ContentRef contributed(Actor actor) {
        return as(actor, this::contribute);
    }

    private ContentRef contribute() {
        return contributions.contribute(
                discussion, new NewContribution(1, null, "What I know " + UUID.randomUUID(), "en", null), null);
    }

    /** The key under which it was imported from now on. */
    private String imported() {
        String key = "it-" + UUID.randomUUID();
        rows.change("update ediscussion set external_key = '" + key + "' where id = ?1", discussion);
        return key;
    }

    private LineImporter importer(String kind) {
        return importers.stream()
                .filter(known -> kind.equals(known.kind()))
                .findFirst()
                .orElseThrow();
    }

    private long invited() {
        return rows.count("select count(*) from ediscussion_invitation where ediscussion_id = ?1", discussion);
    }

    private <T> T inOne(Actor actor, Supplier<T> work) {
        try {
            return as(actor, () -> transactions.together(work));
        } catch (EJBException wrapped) {
            // the server knows the portal's refusals as such in the portal's own beans alone
            if (wrapped.getCause() instanceof PortalException refusal) {
                throw refusal;
            }
            throw wrapped;
        }
    }

    private <T> T as(Actor actor, Supplier<T> work) {
        return acting.as(actor, work);
    }
}
