package org.m4d.portal.conversation;

import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.m4d.portal.common.InvalidInput;
import org.m4d.portal.common.NotAllowed;
import org.m4d.portal.common.NotFound;
import org.m4d.portal.common.TooManyRequests;

/**
 * Who may do what with conversations. Only those who are in one: no role opens it to anybody else. Whom somebody has blocked learns
 * no more than that she cannot be written to.
 */
public final class ConversationPolicy {

    /** The one who starts it included. */
    public static final int MOST_MEMBERS = 30;

    /** For everybody, whatever her trust level admits. */
    static final int MOST_A_DAY = 50;

    static final Duration DAY = Duration.ofDays(1);

    private static final Duration LATER = Duration.ofHours(1);

    private ConversationPolicy() {}

    /**
     * Whether somebody may start one more today.
     *
     * @param admitted how many her trust level admits in a day; null when it sets no limit
     * @param started how many she started in the last day
     */
    static void checkStart(Integer admitted, long started) {
        int most = admitted == null ? MOST_A_DAY : admitted;
        if (started >= most) {
            throw new TooManyRequests("error.talk.started", LATER, most);
        }
    }

    /** With others, not with oneself alone, and not with too many. */
    static void checkSize(int others, int all) {
        if (others == 0) {
            throw InvalidInput.of("members", "error.talk.nobody");
        }
        if (all > MOST_MEMBERS) {
            throw InvalidInput.of("members", "error.talk.too-many", Map.of("max", MOST_MEMBERS));
        }
    }

    /**
     * Whether somebody may be written to, or taken in, by another.
     *
     * @param invited who is to hear of it
     * @param known those of them who exist
     * @param blocking those of them who have blocked the one who acts
     * @param blocked those of them whom the one who acts has blocked
     */
    static void checkReach(
            Collection<Long> invited, Set<Long> known, Collection<Long> blocking, Collection<Long> blocked) {
        if (!known.containsAll(invited)) {
            throw InvalidInput.of("members", "error.talk.unknown");
        }
        if (!blocked.isEmpty()) {
            throw InvalidInput.of("members", "error.talk.you-blocked");
        }
        if (!blocking.isEmpty()) {
            throw InvalidInput.of("members", "error.talk.unavailable");
        }
    }

    /**
     * Whether a message may be written. Among several everybody may, for others read it; who has blocked its author sees it folded.
     *
     * @param others who else is in the conversation
     */
    static void checkWrite(Collection<Long> others, Collection<Long> blocking, Collection<Long> blocked) {
        if (others.isEmpty()) {
            throw new NotAllowed("error.talk.alone");
        }
        if (others.size() > 1) {
            return;
        }
        if (!blocked.isEmpty()) {
            throw new NotAllowed("error.talk.you-blocked");
        }
        if (!blocking.isEmpty()) {
            throw new NotAllowed("error.talk.unavailable");
        }
    }

    /** Only who started it takes others out; herself she leaves. */
    public static boolean mayRemove(long actor, long starter, long member) {
        return actor == starter && member != actor;
    }

    static void checkRemove(long actor, long starter, long member) {
        if (!mayRemove(actor, starter, member)) {
            throw new NotAllowed("error.not-allowed");
        }
    }

    /** What was written before somebody came is not hers to read. */
    static void checkRead(int firstNumber, int number) {
        if (number < firstNumber) {
            throw new NotFound();
        }
    }
}
