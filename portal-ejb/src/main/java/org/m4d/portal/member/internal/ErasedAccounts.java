package org.m4d.portal.member.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import org.m4d.portal.member.MemberErased;
import org.m4d.portal.security.Accounts;

/** Whoever is signed in with the account of a member who was erased is nobody here from now on. */
@ApplicationScoped
class ErasedAccounts {

    @Inject
    Accounts accounts;

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) MemberErased erased) {
        accounts.forget(erased.subject());
    }
}
