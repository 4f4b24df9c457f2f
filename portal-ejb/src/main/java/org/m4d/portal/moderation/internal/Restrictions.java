package org.m4d.portal.moderation.internal;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.m4d.portal.security.Restriction;
import org.m4d.portal.security.RestrictionLookup;

/** Tells the security floor what is restricted. An enterprise bean, for it is asked before any service is. */
@Stateless
@PermitAll
public class Restrictions implements RestrictionLookup {

    @Inject
    Standings standings;

    @Override
    public Optional<Restriction> of(long member) {
        return standings.restriction(member);
    }
}
