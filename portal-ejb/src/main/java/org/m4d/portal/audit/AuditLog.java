package org.m4d.portal.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import org.m4d.portal.audit.internal.AuditEntry;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.persistence.AllowedToUsePersistence;
import org.m4d.portal.security.Acting;

/** Writes down every privileged act, in the transaction of the act itself: either both happened or neither. */
@AllowedToUsePersistence("It is the repository of the audit log, and writing to it all that anybody may do with it.")
@ApplicationScoped
public class AuditLog {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /**
     * Records an act of the one who is acting now.
     *
     * @param act a short name of the act, such as {@code ediscussion.open}
     * @param about what it was done to; null when it is about the whole portal
     * @param detail what somebody who looks into it later needs to know; never personal data; null when there is nothing
     */
    public void record(String act, ContentRef about, String detail) {
        entities.persist(new AuditEntry(clock.instant(), acting.actor().subject(), act, about, detail));
    }
}
