package org.m4d.portal.it.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.NotFound;
import org.m4d.portal.conversation.ConversationService;
import org.m4d.portal.conversation.ConversationWriting;
import org.m4d.portal.conversation.MessageView;
import org.m4d.portal.conversation.NewConversation;
import org.m4d.portal.conversation.NewMessage;
import org.m4d.portal.conversation.internal.HandedMessageTimer;
import org.m4d.portal.moderation.AppealFinding;
import org.m4d.portal.moderation.DecisionService;
import org.m4d.portal.moderation.FlagService;
import org.m4d.portal.moderation.ModerationService;
import org.m4d.portal.moderation.NewAppeal;
import org.m4d.portal.moderation.NewFlag;
import org.m4d.portal.moderation.QueueService;
import org.m4d.portal.moderation.Reason;
import org.m4d.portal.moderation.Statement;
import org.m4d.portal.security.Acting;
import org.m4d.portal.security.Actor;
import org.m4d.portal.security.Role;

/** Copies of reported messages are kept as long as somebody may have to look at them again, and no longer. */
@ContainerTest
public class HandedMessagesIT {

    private static final String COPIES = "select count(*) from handed_message where reported = ?1";
    private static final Statement WHY = new Statement(Reason.INAPPROPRIATE, "It insults the one who received it.");

    @Inject
    ConversationWriting writing;

    @Inject
    ConversationService conversations;

    @Inject
    FlagService flags;

    @Inject
    QueueService queue;

    @Inject
    ModerationService moderation;

    @Inject
    DecisionService decisions;

    @Inject
    HandedMessageTimer timer;

    @Inject
    Acting acting;

    @Inject
    Players players;

    @Inject
    Rows rows;

    private Actor reporter;
    private Actor author;
    private Actor moderator;
    private Actor second;
    private ContentRef reported;

    @Deployment
    public static Archive<?> portal() {
        return TestArchive.portal();
    }

    /** One message is reported, and one before it handed over with it. */
    @BeforeEach
    void report() {
        reporter = players.member("Reporter");
        author = players.member("Author");
        moderator = players.member("Moderator", Role.MODERATOR);
        second = players.member("Second", Role.MODERATOR);
        long talk = as(
                        reporter,
                        () -> writing.start(
                                new NewConversation(Set.of(author.memberId()), "Subject", "First", "en"), null))
                .id();
        reported = as(author, () -> writing.write(talk, new NewMessage("Insult", "en"), null));
        as(reporter, () -> flags.flag(reported, new NewFlag(Reason.INAPPROPRIATE, null, 1), null));
        assertThat(copies()).isEqualTo(2);
        rows.change(
                "update handed_message set handed_at = now() - interval 900 day where reported = ?1", reported.id());
    }

    @Test
    void whileTheCaseIsOpenAllIsKept() {
        end();
        assertThat(copies()).isEqualTo(2);
    }

    @Test
    void aMonthAfterACaseWasClosedWithoutADecisionNothingIsKept() {
        as(moderator, () -> {
            queue.ignore(openCase());
            return null;
        });
        settled(29);
        end();
        assertThat(copies()).isEqualTo(2);
        settled(31);
        end();
        assertThat(copies()).isZero();
    }

    @Test
    void aDecisionIsKeptAsLongAsItCanBeAppealedAgainst() {
        long decision = remove();
        assertThat(as(second, () -> decisions.exhibit(decision))).isPresent();
        settled(182);
        decided(182);
        end();
        assertThat(copies()).isEqualTo(2);
        decided(184);
        end();
        assertThat(copies()).isZero();
        // nobody opens by way of the conversation what the copy showed; the statement of reasons stays
        assertThat(as(second, () -> decisions.exhibit(decision))).isEmpty();
        assertThat(as(author, () -> decisions.decision(decision)).facts()).isEqualTo(WHY.facts());
        assertThatThrownBy(() -> as(second, () -> queue.exhibit(reported))).isInstanceOf(NotFound.class);
    }

    @Test
    void anAppealKeepsItUntilAMonthAfterItWasDecided() {
        long decision = remove();
        as(author, () -> {
            decisions.appeal(decision, new NewAppeal("It was said in jest, and she knows it."));
            return null;
        });
        settled(500);
        decided(500);
        end();
        assertThat(copies()).as("an appeal waits").isEqualTo(2);
        as(second, () -> {
            decisions.decideAppeal(decision, new AppealFinding(true, "It was said in jest indeed."));
            return null;
        });
        end();
        assertThat(copies()).isEqualTo(2);
        rows.change(
                "update moderation_appeal set decided_at = now() - interval 31 day where decision_id = ?1", decision);
        end();
        assertThat(copies()).isZero();
        List<MessageView> left = as(reporter, () -> conversations.messages(talk(), 0, 10));
        assertThat(left).as("the conversation keeps what was let stand").hasSize(2);
    }

    private long talk() {
        return rows.count("select conversation_id from message where id = ?1", reported.id());
    }

    private long remove() {
        return as(moderator, () -> moderation.remove(reported, WHY));
    }

    private long openCase() {
        return rows.count("select id from moderation_case where open_about = ?1", reported.toString());
    }

    private void settled(int days) {
        rows.change(
                "update moderation_case set decided_at = now() - interval " + days + " day where about = ?1",
                reported.toString());
    }

    private void decided(int days) {
        rows.change(
                "update moderation_decision set at = now() - interval " + days + " day where about = ?1",
                reported.toString());
    }

    private void end() {
        timer.endDue();
    }

    private long copies() {
        return rows.count(COPIES, reported.id());
    }

    private <T> T as(Actor actor, Supplier<T> work) {
        return acting.as(actor, work);
    }
}
