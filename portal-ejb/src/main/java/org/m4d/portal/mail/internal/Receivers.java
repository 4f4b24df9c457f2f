package org.m4d.portal.mail.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.m4d.portal.common.PortalLanguage;
import org.m4d.portal.common.Unavailable;
import org.m4d.portal.mail.Receiver;
import org.m4d.portal.security.Accounts;
import org.m4d.portal.security.Actor;

/** Who is behind a member's number: her address is asked of the identity provider, where she changes it. */
@ApplicationScoped
public class Receivers {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    Accounts accounts;

    private record Row(String subject, String name, String language, String zone) {}

    /**
     * A member as receiver of mail.
     *
     * @return empty when there is no such member, the account is disabled, or it has no confirmed address
     */
    public Optional<Receiver> of(long member) {
        return row(member).flatMap(row -> accounts.address(row.subject)
                .map(address -> new Receiver(member, row.name, address, language(row.language), zone(row.zone))));
    }

    /** A member as receiver of mail at an address that the caller knows; her own is not asked for, and null here. */
    public Optional<Receiver> known(long member) {
        return row(member).map(row -> new Receiver(member, row.name, null, language(row.language), zone(row.zone)));
    }

    /**
     * A member as somebody who acts by mail; empty when there is no such member, or the account is disabled.
     *
     * @throws Unavailable when the identity provider does not answer: her mail waits, she would be refused everything
     */
    public Optional<Actor> actor(long member) {
        return row(member).map(row -> verified(row.subject)).filter(Actor::registered);
    }

    /**
     * Whose account has confirmed this address; empty when nobody's has.
     *
     * @throws Unavailable when the identity provider does not answer
     */
    public Optional<Actor> actorAt(String address) {
        return accounts.subjectOf(address).map(this::verified).filter(Actor::registered);
    }

    private Actor verified(String subject) {
        Actor actor = accounts.actor(subject);
        if (!actor.anonymous() && !actor.verified()) {
            throw new Unavailable("error.unavailable", null);
        }
        return actor;
    }

    static PortalLanguage language(String tag) {
        return PortalLanguage.of(tag).orElse(PortalLanguage.EN);
    }

    private static ZoneId zone(String id) {
        return id == null ? ZoneOffset.UTC : ZoneId.of(id);
    }

    @SuppressWarnings("unchecked")
    private Optional<Row> row(long member) {
        List<Object[]> rows = entities.createNativeQuery(
                        "select subject, display_name, language, zone from member where id = ?", Object[].class)
                .setParameter(1, member)
                .getResultList();
        return rows.stream()
                .findFirst()
                .map(row -> new Row((String) row[0], (String) row[1], (String) row[2], (String) row[3]));
    }
}
