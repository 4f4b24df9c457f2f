package org.m4d.portal.member.internal;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.m4d.portal.security.MemberLookup;

/** Tells the security floor who an account is. An enterprise bean, for it is asked before any service is: the persistence unit is seen from these alone. */
@Stateless
@PermitAll
public class MemberDirectory implements MemberLookup {

    @Inject
    Members members;

    @Override
    public Optional<KnownMember> knownBySubject(String subject) {
        return members.bySubject(subject)
                .map(m -> new KnownMember(m.getId(), m.getDisplayName(), m.getLanguage(), m.getZone()));
    }
}
