package org.m4d.portal.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.mail.internal.OutgoingTable;

/** For features that send mail: what is put here goes out if, and only if, the transaction in which it was put succeeds. */
@ApplicationScoped
public class MailQueue {

    @Inject
    OutgoingTable table;

    @Inject
    MailSettings settings;

    /** Whether mail goes out at all. Where none does, nothing is queued, or all of it would go out on the day when a server is named. */
    public boolean open() {
        return settings.smtp().isPresent();
    }

    /** Whether a mail of a kind about this went out to a member, as far as that is remembered: for a month. */
    public boolean sent(long member, String kind, ContentRef about) {
        return table.sent(member, kind, about);
    }

    /** Queues a mail, once for each {@link Mailing#onceKey()}. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void put(Mailing mailing) {
        if (open()) {
            table.insert(mailing);
        }
    }
}
