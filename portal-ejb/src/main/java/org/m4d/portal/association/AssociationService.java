package org.m4d.portal.association;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.List;
import org.m4d.portal.association.internal.Associations;
import org.m4d.portal.attachment.AttachmentUse;
import org.m4d.portal.audit.AuditLog;
import org.m4d.portal.common.Conflict;
import org.m4d.portal.common.ContentChanged;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.common.IdempotentWrites;
import org.m4d.portal.common.NotFound;
import org.m4d.portal.common.Page;
import org.m4d.portal.common.PortalLanguage;
import org.m4d.portal.organisation.MandateRole;
import org.m4d.portal.organisation.OrganisationSummary;
import org.m4d.portal.organisation.PeopleInCharge;
import org.m4d.portal.posting.Markdown;
import org.m4d.portal.posting.PostingPolicy;
import org.m4d.portal.posting.PostingState;
import org.m4d.portal.security.Acting;
import org.m4d.portal.security.Actor;
import org.m4d.portal.security.RequiresRole;
import org.m4d.portal.security.Role;

/** Diaspora and migrant associations. */
@Stateless
public class AssociationService {

    @Inject
    Associations associations;

    @Inject
    AssociationRules rules;

    @Inject
    PeopleInCharge people;

    @Inject
    Markdown markdown;

    @Inject
    AttachmentUse attachments;

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
     * The directory, in the alphabetical order of a language. It has no other order, and no figure that could make one.
     *
     * @param after a cursor from the page before, or null
     */
    @PermitAll
    public Page<AssociationView> alphabetical(PortalLanguage language, String after, int limit) {
        return associations.alphabetical(language, after, limit).map(AssociationView::of);
    }

    /** The latest to come on record, to be greeted on the first page. */
    @PermitAll
    public List<OrganisationSummary> newest(int limit) {
        return associations.newest(limit).stream().map(OrganisationSummary::of).toList();
    }

    /** How many associations are on record. */
    @PermitAll
    public long count() {
        return associations.count();
    }

    /** @throws NotFound when there is no such association */
    @PermitAll
    public AssociationView association(long id) {
        return AssociationView.of(open(id));
    }

    /** The Markdown of the summary, for editing. */
    @PermitAll
    public String source(long id) {
        return open(id).getSummary().source();
    }

    /**
     * Puts an association on record; the acting member answers for it from then on.
     *
     * @param idempotencyKey sent again, it gives the association that it gave before; may be null
     */
    @RequiresRole(Role.MEMBER)
    public ContentRef register(@NotNull @Valid AssociationInput input, String idempotencyKey) {
        Actor actor = acting.member();
        rules.check(input);
        return writes.once(actor.memberId(), "association.register", idempotencyKey, () -> {
            Association association = associations.add(
                    new Association(input, markdown.render(input.summary(), input.lang()), clock.instant()));
            people.appoint(association, associations.member(actor.memberId()), MandateRole.OWNER, actor.memberId());
            ContentRef ref = new ContentRef(ContentType.ASSOCIATION, association.getId());
            attachments.claim(ref, association.getSummary().html());
            changes.fire(new ContentChanged(ref));
            return ref;
        });
    }

    /**
     * Changes the record: its owners and editors may, and administrators, whose change is written down.
     *
     * @param version the version that was edited
     * @throws Conflict when it was changed elsewhere meanwhile
     */
    @RequiresRole(Role.MEMBER)
    public void edit(long id, @NotNull @Valid AssociationInput input, long version) {
        Actor actor = acting.member();
        Association association = open(id);
        var held = people.rolesOf(actor, id);
        AssociationPolicy.checkEdit(actor, held);
        PostingPolicy.checkEditable(association.getState());
        if (association.getVersion() != version) {
            throw Conflict.staleVersion();
        }
        rules.check(input);
        association.describe(input, markdown.render(input.summary(), input.lang()), clock.instant());
        attachments.claim(
                new ContentRef(ContentType.ASSOCIATION, id),
                association.getSummary().html());
        if (held.isEmpty()) {
            audit.record("association.edit", new ContentRef(ContentType.ASSOCIATION, id), null);
        }
        changes.fire(ContentChanged.of(ContentType.ASSOCIATION, id));
    }

    /** What was taken away those who answer for it and moderators read. */
    private Association open(long id) {
        Association association = associations.get(id);
        Actor actor = acting.actor();
        if (association.getState() != PostingState.SHOWN
                && people.rolesOf(actor, id).isEmpty()) {
            PostingPolicy.checkOpen(actor, null, association.getState());
        }
        return association;
    }
}
