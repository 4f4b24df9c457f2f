package org.m4d.portal.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.security.Principal;
import java.util.function.Supplier;
import org.m4d.portal.common.NotAllowed;
import org.m4d.portal.common.Unavailable;

/** Tells every service on whose behalf it works during this request, whichever way the request came in. */
@RequestScoped
public class Acting {

    @Inject
    Principal caller;

    @Inject
    Accounts accounts;

    /** What the server calls a caller who is not signed in. */
    private static final String NOBODY = "ANONYMOUS";

    private Actor actor;

    /** The one who acts; {@link Actor#ANONYMOUS} when nobody is signed in or the account is disabled. */
    public Actor actor() {
        if (actor == null) {
            String subject = caller.getName();
            actor = subject == null || NOBODY.equals(subject) ? Actor.ANONYMOUS : accounts.actor(subject);
        }
        return actor;
    }

    /**
     * The acting member.
     *
     * @throws NotAllowed when nobody is signed in, or the first login is not completed yet
     * @throws Unavailable when the account's state cannot be read at the moment
     */
    public Actor member() {
        Actor found = signedIn();
        if (!found.registered()) {
            throw new NotAllowed("error.profile-first");
        }
        return found;
    }

    /**
     * The acting account, even before its profile is completed.
     *
     * @throws NotAllowed when nobody is signed in
     * @throws Unavailable when the account's state cannot be read at the moment
     */
    public Actor signedIn() {
        Actor found = actor();
        if (found.anonymous()) {
            throw NotAllowed.signInFirst();
        }
        if (!found.verified()) {
            throw new Unavailable("error.identity-unavailable", null);
        }
        return found;
    }

    /** Does a piece of work on behalf of somebody else: an import that writes what others once wrote. */
    public <T> T as(Actor other, Supplier<T> work) {
        Actor before = actor;
        actor = other;
        try {
            return work.get();
        } finally {
            actor = before;
        }
    }

    /** Forgets what was read, after the first login made a member. */
    public void refresh() {
        if (actor != null && !actor.anonymous()) {
            accounts.forget(actor.subject());
        }
        actor = null;
    }
}
