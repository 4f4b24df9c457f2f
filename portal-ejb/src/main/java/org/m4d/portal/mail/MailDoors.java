package org.m4d.portal.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Whether the ways by which mail comes in work, for those who run the portal. Troubles are logged when they begin, change and end, not each
 * time that they are met. What is known is this server's own, and since its start.
 */
@ApplicationScoped
public class MailDoors {

    private static final Logger LOG = System.getLogger(MailDoors.class.getName());

    /** A way in. */
    public enum Door {
        /** The portal fetches mail from a mailbox. */
        MAILBOX,
        /** A mail server hands mail over. */
        LISTENER
    }

    /**
     * How it is with a way in that is switched on.
     *
     * @param worked when it last worked; null if it did not since the start
     * @param lastMail when the last mail came through it; null if none did since the start
     * @param trouble why it does not work now; null if it does
     * @param since when the trouble began; null without one
     */
    public record State(Door door, Instant worked, Instant lastMail, String trouble, Instant since) {

        /** Whether mail comes in by it as far as is known. */
        public boolean open() {
            return trouble == null;
        }
    }

    private final Map<Door, State> states = new EnumMap<>(Door.class);

    @Inject
    Clock clock;

    /** The ways in that are switched on and were tried at least once. */
    public synchronized List<State> states() {
        return List.copyOf(states.values());
    }

    /** It was tried, and worked. */
    public synchronized void works(Door door) {
        State before = states.get(door);
        if (before == null || !before.open()) {
            LOG.log(Level.INFO, "Mail can come in ({0})", door);
        }
        states.put(door, new State(door, clock.instant(), before == null ? null : before.lastMail(), null, null));
    }

    /** A mail came through it. */
    public synchronized void passed(Door door) {
        works(door);
        states.put(door, new State(door, clock.instant(), clock.instant(), null, null));
    }

    /**
     * It was tried, and did not work.
     *
     * @param trouble why, on one line
     */
    public synchronized void fails(Door door, String trouble) {
        State before = states.getOrDefault(door, new State(door, null, null, null, null));
        if (!Objects.equals(before.trouble(), trouble)) {
            LOG.log(Level.WARNING, "No mail comes in ({0}): {1}", door, trouble);
        }
        Instant since = before.open() ? clock.instant() : before.since();
        states.put(door, new State(door, before.worked(), before.lastMail(), trouble, since));
    }
}
