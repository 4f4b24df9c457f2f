package org.m4d.portal.mail;

import java.time.Instant;
import java.util.List;

/**
 * A member's addresses, as the portal knows them.
 *
 * @param address of her account; null when the account has no confirmed one
 * @param state what is known of it; an address of which nothing is known is {@link AddressState#CONFIRMED}
 * @param since when it came into this state; null when nothing is known of it
 * @param reason what a mail server said; null when none said anything
 * @param sends whether mail goes out at all
 * @param writeTo where she writes to the portal, hers alone; null when it takes no mail
 * @param further the addresses that she also writes from
 */
public record OwnMail(
        String address,
        AddressState state,
        Instant since,
        String reason,
        boolean sends,
        String writeTo,
        List<String> further) {

    public OwnMail {
        further = List.copyOf(further);
    }

    /** Whether nothing is sent there until it is confirmed. */
    public boolean marked() {
        return state != AddressState.CONFIRMED;
    }
}
