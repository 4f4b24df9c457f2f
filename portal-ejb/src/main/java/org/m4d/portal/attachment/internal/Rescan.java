package org.m4d.portal.attachment.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.m4d.portal.attachment.Attachment;
import org.m4d.portal.common.ContentChanged;

/** Asks the scanner again for what it could not be asked when it was uploaded. */
@ApplicationScoped
public class Rescan {

    private static final int AT_ONCE = 50;

    @Inject
    Event<ContentChanged> changes;

    @Inject
    Attachments attachments;

    @Inject
    Scanner scanner;

    @Inject
    FileStore store;

    @Inject
    Rescan self;

    /** Stops at the first file that the scanner says nothing of, for it is still down then. */
    void all() {
        for (Waiting waiting : self.waiting()) {
            Scanner.Verdict verdict = scanner.scan(store.find(waiting.sha256()));
            if (verdict == Scanner.Verdict.UNKNOWN) {
                return;
            }
            self.settle(waiting.id(), verdict == Scanner.Verdict.HARMLESS);
        }
    }

    /** A file that waits for the scanner. */
    public record Waiting(long id, String sha256) {}

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<Waiting> waiting() {
        return attachments.quarantined(AT_ONCE).stream()
                .map(attachment -> new Waiting(attachment.getId(), attachment.getSha256()))
                .toList();
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void settle(long id, boolean harmless) {
        Attachment attachment = attachments.get(id);
        attachment.scanned(harmless);
        attachment.getContent().ifPresent(content -> changes.fire(new ContentChanged(content)));
    }
}
