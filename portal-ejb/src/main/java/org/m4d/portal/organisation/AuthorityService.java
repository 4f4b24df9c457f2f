package org.m4d.portal.organisation;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.Set;
import org.m4d.portal.audit.AuditLog;
import org.m4d.portal.common.Conflict;
import org.m4d.portal.common.ContentChanged;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.common.IdempotentWrites;
import org.m4d.portal.common.InvalidInput;
import org.m4d.portal.common.NotFound;
import org.m4d.portal.common.Page;
import org.m4d.portal.common.PortalLanguage;
import org.m4d.portal.organisation.internal.Organisations;
import org.m4d.portal.posting.Markdown;
import org.m4d.portal.security.Acting;
import org.m4d.portal.security.Actor;
import org.m4d.portal.security.RequiresRole;
import org.m4d.portal.security.Role;

/** Local, regional and national authorities. */
@Stateless
public class AuthorityService {

    @Inject
    Organisations organisations;

    @Inject
    PeopleInCharge people;

    @Inject
    OrganisationRules rules;

    @Inject
    Markdown markdown;

    @Inject
    IdempotentWrites writes;

    @Inject
    AuditLog audit;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    @Inject
    Event<ContentChanged> changes;

    /**
     * Authorities in the alphabetical order of a language.
     *
     * @param after a cursor from the page before, or null
     */
    @PermitAll
    public Page<AuthorityView> authorities(PortalLanguage language, String after, int limit) {
        return organisations.authorities(language, after, limit).map(AuthorityView::of);
    }

    /** @throws NotFound when there is no such authority */
    @PermitAll
    public AuthorityView authority(long id) {
        return AuthorityView.of(organisations.authority(id));
    }

    /** The Markdown of the summary, for editing. */
    @PermitAll
    public String source(long id) {
        return organisations.authority(id).getSummary().source();
    }

    /**
     * Puts an authority on record: an administrator's act, written down in the audit log.
     *
     * @param idempotencyKey sent again, it gives the authority that it gave before; may be null
     */
    @RequiresRole(Role.ADMINISTRATOR)
    public ContentRef register(@NotNull @Valid AuthorityInput input, String idempotencyKey) {
        Actor actor = acting.member();
        OrganisationPolicy.checkRegisterAuthority(actor);
        AuthorityLevel level = level(input);
        rules.check(input.record());
        return writes.once(actor.memberId(), "authority.register", idempotencyKey, () -> {
            Authority authority = organisations.add(new Authority(
                    level, input.record(), markdown.render(input.summary(), input.lang()), clock.instant()));
            ContentRef ref = new ContentRef(ContentType.AUTHORITY, authority.getId());
            audit.record("authority.register", ref, null);
            changes.fire(new ContentChanged(ref));
            return ref;
        });
    }

    /**
     * Changes the record: its officers may, and administrators, whose change is written down.
     *
     * @param version the version that was edited
     * @throws Conflict when it was changed elsewhere meanwhile
     */
    @RequiresRole(Role.MEMBER)
    public void edit(long id, @NotNull @Valid AuthorityInput input, long version) {
        Actor actor = acting.member();
        Authority authority = organisations.authority(id);
        Set<MandateRole> held = people.rolesOf(actor, id);
        OrganisationPolicy.checkEdit(actor, held);
        if (authority.getVersion() != version) {
            throw Conflict.staleVersion();
        }
        AuthorityLevel level = level(input);
        rules.check(input.record());
        authority.describe(level, input.record(), markdown.render(input.summary(), input.lang()), clock.instant());
        if (held.isEmpty()) {
            audit.record("authority.edit", new ContentRef(ContentType.AUTHORITY, id), null);
        }
        changes.fire(ContentChanged.of(ContentType.AUTHORITY, id));
    }

    private static AuthorityLevel level(AuthorityInput input) {
        return AuthorityLevel.of(input.level()).orElseThrow(() -> InvalidInput.of("level", "error.choice"));
    }
}
