package org.m4d.portal.group;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.m4d.portal.attachment.AttachmentService;
import org.m4d.portal.attachment.FileArea;
import org.m4d.portal.audit.AuditLog;
import org.m4d.portal.common.Page;
import org.m4d.portal.group.internal.Groups;
import org.m4d.portal.group.internal.Memberships;
import org.m4d.portal.member.AuthorView;
import org.m4d.portal.security.Acting;
import org.m4d.portal.security.Actor;
import org.m4d.portal.security.RequiresRole;
import org.m4d.portal.security.Role;

/** The files of a group: those in it bring them, whoever may read what is in it gets them. */
@Stateless
public class GroupFileService {

    @Inject
    Groups groups;

    @Inject
    Memberships memberships;

    @Inject
    AttachmentService attachments;

    @Inject
    FileArea area;

    @Inject
    AuditLog audit;

    @Inject
    Acting acting;

    /**
     * The files of a group, newest first.
     *
     * @param after a cursor from the page before, or null
     * @throws org.m4d.portal.common.NotFound when the one who acts may not know of the group
     * @throws org.m4d.portal.common.NotAllowed when she may know of it and not read what is in it
     */
    @PermitAll
    public Page<GroupFileView> files(long id, String after, int limit) {
        Group group = groups.get(id);
        Actor actor = acting.actor();
        GroupRelation relation = memberships.relation(id, actor);
        GroupPolicy.checkRead(actor, group.getKind(), relation);
        Page<FileArea.Kept> found = area.list(group.files(), after, limit);
        Map<Long, AuthorView> authors =
                authors(found.items().stream().map(FileArea.Kept::owner).toList());
        return found.map(kept -> view(
                kept,
                authors.get(kept.owner()),
                GroupPolicy.mayTakeAway(actor, group.getKind(), relation, kept.owner())));
    }

    /** One of them. */
    @PermitAll
    public GroupFileView file(long id, long file) {
        Group group = groups.get(id);
        Actor actor = acting.actor();
        GroupRelation relation = memberships.relation(id, actor);
        GroupPolicy.checkRead(actor, group.getKind(), relation);
        FileArea.Kept kept = area.one(group.files(), file);
        return view(
                kept,
                authors(List.of(kept.owner())).get(kept.owner()),
                GroupPolicy.mayTakeAway(actor, group.getKind(), relation, kept.owner()));
    }

    /**
     * Takes a file for a group from one of its members. It is checked like every other; no transaction is open while it comes in.
     *
     * @param name as its owner calls it; it decides nothing
     * @param content read to its end or to the limit
     * @param idempotencyKey sent again, it gives the file that it gave before; may be null
     * @return the number of the file
     * @throws org.m4d.portal.common.InvalidInput on the field {@code file} when it is too large, of no type that is taken, broken or infected
     */
    @RequiresRole(Role.MEMBER)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public long bring(long id, String name, InputStream content, String idempotencyKey) {
        Actor actor = acting.member();
        Group group = groups.get(id);
        GroupPolicy.checkBring(actor, group.getKind(), memberships.relation(id, actor));
        long file = attachments.upload(name, content, idempotencyKey).id();
        area.put(group.files(), file);
        return file;
    }

    /** Takes a file away for good: who brought it, and those who look after the group or moderate, which is written down. */
    @RequiresRole(Role.MEMBER)
    public void remove(long id, long file) {
        Actor actor = acting.member();
        Group group = groups.get(id);
        GroupRelation relation = memberships.relation(id, actor);
        GroupPolicy.checkRead(actor, group.getKind(), relation);
        FileArea.Kept kept = area.one(group.files(), file);
        GroupPolicy.checkTakeAway(actor, group.getKind(), relation, kept.owner());
        if (!actor.is(kept.owner())) {
            audit.record("group.file-remove", group.ref(), kept.file().name());
        }
        area.remove(group.files(), file);
    }

    private Map<Long, AuthorView> authors(List<Long> ids) {
        return memberships.members(ids).stream()
                .map(AuthorView::of)
                .collect(Collectors.toMap(AuthorView::id, author -> author));
    }

    private static GroupFileView view(FileArea.Kept kept, AuthorView by, boolean removable) {
        return new GroupFileView(
                kept.file().id(),
                kept.file().name(),
                kept.file().ending(),
                kept.file().mediaType(),
                kept.file().size(),
                kept.file().length(),
                kept.file().state(),
                kept.file().address(),
                by,
                kept.file().createdAt(),
                removable);
    }
}
