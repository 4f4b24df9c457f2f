package org.m4d.portal.attachment.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import org.m4d.portal.attachment.Attachment;
import org.m4d.portal.attachment.AttachmentView;
import org.m4d.portal.common.ContentChanged;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.common.IdempotentWrites;

/** The rows of files, written when their bytes lie safely in the store. */
@ApplicationScoped
public class Register {

    private static final Duration DAY = Duration.ofDays(1);

    @Inject
    Attachments attachments;

    @Inject
    IdempotentWrites writes;

    @Inject
    Event<ContentChanged> changes;

    @Inject
    Clock clock;

    /** In bytes. */
    @Transactional(Transactional.TxType.REQUIRED)
    public long broughtInADay(long owner) {
        return attachments.broughtSince(owner, clock.instant().minus(DAY));
    }

    /** @param key sent again, it gives the row that it gave before; may be null */
    @Transactional(Transactional.TxType.REQUIRED)
    public AttachmentView write(long owner, Intake.Taken taken, String key) {
        ContentRef written = writes.once(
                owner,
                "attachment.upload",
                key,
                () -> new ContentRef(ContentType.ATTACHMENT, add(owner, taken).getId()));
        return attachments.get(written.id()).view();
    }

    /** A row for what the portal itself brought. */
    @Transactional(Transactional.TxType.REQUIRED)
    public AttachmentView write(Intake.Taken taken) {
        return add(null, taken).view();
    }

    private Attachment add(Long owner, Intake.Taken taken) {
        return attachments.add(new Attachment(owner, taken.name(), taken.file(), taken.state(), clock.instant()));
    }

    /** The file itself goes with the next sweep, unless another row needs it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void remove(Attachment attachment) {
        attachments.remove(attachment);
        attachment.getContent().ifPresent(content -> changes.fire(new ContentChanged(content)));
    }
}
