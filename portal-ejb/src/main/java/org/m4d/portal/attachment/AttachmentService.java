package org.m4d.portal.attachment;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.m4d.portal.attachment.internal.Attachments;
import org.m4d.portal.attachment.internal.FilePlaces;
import org.m4d.portal.attachment.internal.Intake;
import org.m4d.portal.attachment.internal.Register;
import org.m4d.portal.attachment.internal.UploadLimits;
import org.m4d.portal.audit.AuditLog;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.common.Cursor;
import org.m4d.portal.common.InvalidInput;
import org.m4d.portal.common.NotFound;
import org.m4d.portal.common.Page;
import org.m4d.portal.common.Unavailable;
import org.m4d.portal.security.Acting;
import org.m4d.portal.security.Actor;
import org.m4d.portal.security.RequiresRole;
import org.m4d.portal.security.Role;

/** Files and pictures of members: uploaded while something is being written, read by whoever may read that. */
@Stateless
public class AttachmentService {

    @Inject
    Attachments attachments;

    @Inject
    Intake intake;

    @Inject
    Register register;

    @Inject
    FilePlaces places;

    @Inject
    UploadLimits limits;

    @Inject
    AttachmentAccess access;

    @Inject
    AuditLog audit;

    @Inject
    Acting acting;

    /**
     * Takes a file. It is its owner's alone until something is published with it. No transaction is open while it comes in.
     *
     * @param name as its owner calls it; it decides nothing
     * @param content read to its end or to the limit
     * @param idempotencyKey sent again, it gives the attachment that it gave before; may be null
     * @throws InvalidInput on the field {@code file} when it is too large, of no type that is taken, broken or infected
     */
    @RequiresRole(Role.MEMBER)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public AttachmentView upload(String name, InputStream content, String idempotencyKey) {
        Actor actor = acting.member();
        if (name == null || name.isBlank()) {
            throw InvalidInput.of("name", "error.required");
        }
        long left = limits.day(actor) - register.broughtInADay(actor.memberId());
        if (left <= 0) {
            throw InvalidInput.of("file", "error.attachment.day", Map.of("max", limits.day(actor) / 1_000_000));
        }
        Intake.Taken taken = intake.take(content, name, limits.file(actor));
        return register.write(actor.memberId(), taken, idempotencyKey);
    }

    /** @throws NotFound when there is none that the actor may know of */
    @PermitAll
    public AttachmentView attachment(long id) {
        Attachment found = attachments.get(id);
        access.check(found);
        return found.view();
    }

    /** What the acting member brought, newest first. */
    @RequiresRole(Role.MEMBER)
    public Page<AttachmentView> mine(String after, int limit) {
        Cursor cursor = Cursor.decode(after, 1);
        long before = cursor == null ? Long.MAX_VALUE : cursor.number(0);
        List<Attachment> rows = attachments.of(acting.member().memberId(), before, limit + 1);
        return Page.of(rows, limit, row -> Cursor.at(row.getId())).map(Attachment::view);
    }

    /** How long a file of the acting member may be, in bytes. */
    @PermitAll
    public long largest() {
        return limits.file(acting.actor());
    }

    /**
     * The bytes of an attachment.
     *
     * @param width the width of the place that it is for, in pixels; null for the whole picture or file
     * @param modern whether the reader's browser knows WebP
     * @throws NotFound when there is none that the actor may read
     * @throws Unavailable while it waits for the scanner
     */
    @PermitAll
    public StoredFile file(long id, Integer width, boolean modern) {
        Attachment found = attachments.get(id);
        boolean everybody = access.check(found);
        switch (found.getState()) {
            case QUARANTINED -> throw new Unavailable("error.attachment.waiting", null);
            case REFUSED -> throw new NotFound();
            case CLEAN -> {
                // handed out below
            }
        }
        Optional<Rendition> copy = Optional.ofNullable(width).flatMap(wanted -> found.rendition(wanted, modern));
        return copy.map(small -> new StoredFile(
                        places.of(small.sha256()),
                        found.getName(),
                        small.mediaType(),
                        small.size(),
                        small.sha256(),
                        everybody))
                .orElseGet(() -> new StoredFile(
                        places.of(found.getSha256()),
                        found.getName(),
                        found.getMediaType(),
                        found.getSize(),
                        found.getSha256(),
                        everybody));
    }

    /** Takes an attachment away for good: its owner's right, and a moderator's, which is written down. */
    @RequiresRole(Role.MEMBER)
    public void delete(long id) {
        Actor actor = acting.member();
        Attachment found = attachments.get(id);
        access.check(found);
        AttachmentPolicy.checkDelete(actor, found);
        if (!found.of(actor)) {
            audit.record("attachment.delete", new ContentRef(ContentType.ATTACHMENT, id), found.getName());
        }
        register.remove(found);
    }
}
