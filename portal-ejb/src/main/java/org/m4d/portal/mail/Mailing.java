package org.m4d.portal.mail;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.m4d.portal.common.ContentRef;

/**
 * A mail that is to go out: what it is to be composed from when it is sent, for until then everything may change.
 *
 * @param kind who composes it: a {@link LetterWriter#kind()}
 * @param member who receives it; null when it goes to an address of nobody
 * @param address where it goes instead of the member's own address; null to send it there
 * @param about what it is about; null for nothing
 * @param details what else its writer needs to know
 * @param onceKey of two with the same key the second is not queued; null to queue every one
 * @param due when it is to be sent at the earliest; null for now
 */
public record Mailing(
        String kind,
        Long member,
        String address,
        ContentRef about,
        Map<String, String> details,
        String onceKey,
        Instant due) {

    public Mailing {
        Objects.requireNonNull(kind, "kind");
        details = Map.copyOf(details);
        if (member == null && address == null) {
            throw new IllegalArgumentException("a mail goes to somebody");
        }
    }

    /** A mail to a member about something, now. */
    public static Mailing to(long member, String kind, ContentRef about, String onceKey) {
        return new Mailing(kind, member, null, about, Map.of(), onceKey, null);
    }
}
