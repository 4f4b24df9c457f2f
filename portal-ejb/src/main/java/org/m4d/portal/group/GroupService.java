package org.m4d.portal.group;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.List;
import org.m4d.portal.attachment.FileArea;
import org.m4d.portal.audit.AuditLog;
import org.m4d.portal.common.Conflict;
import org.m4d.portal.common.ContentChanged;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.IdempotentWrites;
import org.m4d.portal.common.LocalizedText;
import org.m4d.portal.common.NotFound;
import org.m4d.portal.common.Page;
import org.m4d.portal.group.internal.Groups;
import org.m4d.portal.group.internal.Memberships;
import org.m4d.portal.member.AuthorView;
import org.m4d.portal.posting.Markdown;
import org.m4d.portal.security.Acting;
import org.m4d.portal.security.Actor;
import org.m4d.portal.security.Audiences;
import org.m4d.portal.security.RequiresRole;
import org.m4d.portal.security.Role;

/** Groups: finding, founding and describing them. */
@Stateless
public class GroupService {

    @Inject
    Groups groups;

    @Inject
    Memberships memberships;

    @Inject
    Entrance entrance;

    @Inject
    GroupRules rules;

    @Inject
    FileArea files;

    @Inject
    Markdown markdown;

    @Inject
    IdempotentWrites writes;

    @Inject
    AuditLog audit;

    @Inject
    Acting acting;

    @Inject
    Audiences audiences;

    @Inject
    Clock clock;

    @Inject
    Event<ContentChanged> changes;

    @Inject
    Event<GroupFounded> founded;

    @Inject
    Event<GroupOpened> opened;

    /**
     * The directory by name: the groups that everybody knows of, and the hidden ones that the one who acts is in.
     *
     * @param after a cursor from the page before, or null
     */
    @PermitAll
    public Page<GroupSummary> groups(@NotNull GroupFilter filter, String after, int limit) {
        return groups.list(acting.actor(), filter, after, limit).map(GroupSummary::of);
    }

    /** What the directory can be narrowed by. */
    @PermitAll
    public GroupFacets facets() {
        Actor actor = acting.actor();
        return new GroupFacets(
                groups.counts(actor, "themes"), groups.counts(actor, "countries"), groups.counts(actor, "languages"));
    }

    /** The groups that the one who acts is in, by name. */
    @PermitAll
    public List<GroupSummary> own() {
        Actor actor = acting.actor();
        return actor.registered()
                ? memberships.groupsOf(actor.memberId()).stream()
                        .map(GroupSummary::of)
                        .toList()
                : List.of();
    }

    /** @throws NotFound when there is no such group, or the one who acts may not know of it */
    @PermitAll
    public GroupView group(long id) {
        Group group = groups.get(id);
        Actor actor = acting.actor();
        GroupRelation relation = memberships.relation(id, actor);
        GroupPolicy.checkSee(group.getKind(), relation);
        boolean readable = GroupPolicy.mayRead(group.getKind(), relation);
        boolean managed = GroupPolicy.looksAfter(actor, group.getKind(), relation);
        return new GroupView(
                id,
                group.getKind().id(),
                group.getName(),
                group.getDescription().language(),
                group.getDescription().html(),
                List.copyOf(group.getThemes()),
                List.copyOf(group.getCountries()),
                List.copyOf(group.getLanguages()),
                group.getMemberCount(),
                group.getFoundedAt(),
                memberships.owners(id).stream().map(AuthorView::of).toList(),
                relation.id(),
                relation == GroupRelation.INVITED || relation == GroupRelation.ASKING
                        ? memberships
                                .waiting(id, actor.memberId())
                                .map(Admission::getId)
                                .orElse(null)
                        : null,
                managed ? memberships.requests(id) : 0,
                readable,
                managed,
                readable ? files.count(group.files()) : 0,
                group.getVersion());
    }

    /** The Markdown of what it says of itself, for whoever goes on to edit it. */
    @PermitAll
    public String source(long id) {
        Group group = groups.get(id);
        GroupPolicy.checkSee(group.getKind(), memberships.relation(id, acting.actor()));
        return group.getDescription().source();
    }

    /**
     * Founds a group. Its founder is its first owner.
     *
     * @param idempotencyKey sent again, it gives the group that it gave before; may be null
     */
    @RequiresRole(Role.MEMBER)
    public ContentRef found(@NotNull @Valid GroupInput input, String idempotencyKey) {
        Actor actor = acting.member();
        GroupPolicy.checkFound(actor);
        GroupKind kind = rules.check(input);
        return writes.once(actor.memberId(), "group.found", idempotencyKey, () -> {
            Group group = groups.add(
                    new Group(kind, input, markdown.render(input.description(), input.lang()), clock.instant()));
            entrance.admit(group, actor.memberId(), true);
            founded.fire(new GroupFounded(
                    group.ref(), LocalizedText.of(input.lang(), group.getName()), kind.contents(group.ref())));
            return group.ref();
        });
    }

    /**
     * Changes what a group says of itself, and how it stands towards others.
     *
     * @param version the version that was edited
     * @throws Conflict when it was changed elsewhere meanwhile
     */
    @RequiresRole(Role.MEMBER)
    public void edit(long id, @NotNull @Valid GroupInput input, long version) {
        Actor actor = acting.member();
        Group group = groups.locked(id);
        GroupRelation relation = memberships.relation(id, actor);
        GroupPolicy.checkLooksAfter(actor, group.getKind(), relation);
        GroupKind kind = rules.check(input);
        if (group.getVersion() != version) {
            throw Conflict.staleVersion();
        }
        GroupKind before = group.getKind();
        group.describe(kind, input, markdown.render(input.description(), input.lang()));
        if (kind != before) {
            opened.fire(new GroupOpened(group.ref(), kind.contents(group.ref())));
            audit.record("group.kind", group.ref(), kind.id());
        }
        if (relation != GroupRelation.OWNER) {
            audit.record("group.edit", group.ref(), null);
        }
        told(group);
    }

    private void told(Group group) {
        audiences.forget();
        changes.fire(new ContentChanged(group.ref()));
    }
}
