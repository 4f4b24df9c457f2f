package org.m4d.portal.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Supplier;
import org.m4d.portal.mail.internal.Receivers;
import org.m4d.portal.security.Acting;
import org.m4d.portal.security.Audiences;

/** For letters that ask what their receiver may read: she is the one who acts while they are composed, with the rights that she has now. */
@ApplicationScoped
public class OnBehalf {

    @Inject
    Receivers receivers;

    @Inject
    Acting acting;

    @Inject
    Audiences audiences;

    /**
     * Does a piece of work on behalf of a member.
     *
     * @return empty when there is no such member, or the account is disabled
     */
    public <T> Optional<T> of(long member, Supplier<T> work) {
        return receivers.actor(member).map(actor -> {
            // many letters are composed in one request, and meanwhile circles gain and lose members
            audiences.forget();
            return acting.as(actor, work);
        });
    }
}
