package org.m4d.portal.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.m4d.portal.attachment.internal.Attachments;
import org.m4d.portal.attachment.internal.Register;
import org.m4d.portal.common.ContentChanged;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.Cursor;
import org.m4d.portal.common.NotFound;
import org.m4d.portal.common.Page;
import org.m4d.portal.security.Acting;

/**
 * Files that belong to something by themselves, and not because a text shows them. Whoever has such an area asks its own policy first; who may
 * have the files is decided, as for all others, by who may read what they belong to.
 */
@ApplicationScoped
public class FileArea {

    /**
     * A file with who brought it.
     *
     * @param owner null for what the portal itself brought
     */
    public record Kept(AttachmentView file, Long owner) {}

    @Inject
    Attachments attachments;

    @Inject
    Register register;

    @Inject
    Acting acting;

    @Inject
    Event<ContentChanged> changes;

    /**
     * Puts a file there that the acting member brought. Once more changes nothing.
     *
     * @throws NotFound when there is no such file, it is somebody else's or belongs to something else
     */
    @Transactional(Transactional.TxType.REQUIRED)
    public void put(ContentRef area, long id) {
        Attachment file = attachments.get(id);
        if (file.getContent().isEmpty() && file.of(acting.actor())) {
            file.claim(area);
            changes.fire(new ContentChanged(area));
        }
        checkThere(area, file);
    }

    /** What is there, newest first. */
    public Page<Kept> list(ContentRef area, String after, int limit) {
        Cursor cursor = Cursor.decode(after, 1);
        long before = cursor == null ? Long.MAX_VALUE : cursor.number(0);
        return Page.of(attachments.of(area, before, limit + 1), limit, file -> Cursor.at(file.getId()))
                .map(FileArea::kept);
    }

    public long count(ContentRef area) {
        return attachments.count(area);
    }

    /** @throws NotFound when there is no such file there */
    public Kept one(ContentRef area, long id) {
        Attachment file = attachments.get(id);
        checkThere(area, file);
        return kept(file);
    }

    /**
     * Takes a file away for good.
     *
     * @throws NotFound when there is no such file there
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void remove(ContentRef area, long id) {
        Attachment file = attachments.get(id);
        checkThere(area, file);
        register.remove(file);
    }

    private static void checkThere(ContentRef area, Attachment file) {
        if (file.getContent().filter(area::equals).isEmpty()) {
            throw new NotFound();
        }
    }

    private static Kept kept(Attachment file) {
        return new Kept(file.view(), file.getOwnerId());
    }
}
