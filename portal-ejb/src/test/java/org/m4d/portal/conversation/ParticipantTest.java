package org.m4d.portal.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.m4d.portal.member.Member;
import org.m4d.portal.member.Profile;
import org.m4d.portal.member.StakeholderType;
import org.m4d.portal.posting.Body;

class ParticipantTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final Body BODY = new Body("text", "<p>text</p>", "en");

    private final Member starter = member(1);
    private final Member other = member(2);
    private final Conversation conversation = new Conversation(starter, "A subject", NOW);
    private Participant reader;

    @BeforeEach
    void begin() {
        reader = conversation.admit(other, NOW);
    }

    @Test
    void whatOthersWriteIsUnreadUntilItIsRead() {
        reader.sees(conversation.write(starter, BODY, NOW));
        assertThat(reader.getReadNumber()).isZero();
        reader.read(1);
        assertThat(reader.getReadNumber()).isEqualTo(1);
        reader.read(0);
        assertThat(reader.getReadNumber()).as("never less").isEqualTo(1);
        reader.read(99);
        assertThat(reader.getReadNumber()).as("never more than there is").isEqualTo(1);
    }

    @Test
    void ownWordsAndComingsAndGoingsAreNoNews() {
        reader.sees(conversation.write(other, BODY, NOW));
        reader.sees(conversation.note(starter, MessageKind.ADDED, starter, NOW));
        assertThat(reader.getReadNumber()).isEqualTo(2);
        reader.sees(conversation.write(starter, BODY, NOW));
        reader.sees(conversation.note(starter, MessageKind.LEFT, starter, NOW));
        assertThat(reader.getReadNumber()).as("something unread stays unread").isEqualTo(2);
    }

    @Test
    void aNewMessageBringsItBackFromTheArchiveUnlessMuted() {
        reader.archive(true);
        reader.sees(conversation.note(starter, MessageKind.ADDED, starter, NOW));
        assertThat(reader.isArchived()).isTrue();
        reader.sees(conversation.write(starter, BODY, NOW));
        assertThat(reader.isArchived()).isFalse();
        reader.mute(true);
        reader.archive(true);
        reader.sees(conversation.write(starter, BODY, NOW.plusSeconds(1)));
        assertThat(reader.isArchived()).isTrue();
        assertThat(reader.getLastAt()).isEqualTo(NOW.plusSeconds(1));
    }

    @Test
    void whoComesLaterBeginsThere() {
        conversation.write(starter, BODY, NOW);
        conversation.write(starter, BODY, NOW);
        Participant late = conversation.admit(member(3), NOW);
        assertThat(late.getFirstNumber()).isEqualTo(3);
        assertThat(late.getReadNumber()).isEqualTo(2);
    }

    private static Member member(long id) {
        Profile profile = new Profile("Name", StakeholderType.NGO, null, Set.of(), Set.of(), Set.of(), "en", null);
        Member member = new Member("subject-" + id, "user" + id, profile, NOW);
        try {
            Field field = Member.class.getDeclaredField("id");
            field.setAccessible(true);
            field.set(member, id);
        } catch (ReflectiveOperationException changed) {
            throw new AssertionError(changed);
        }
        return member;
    }
}
