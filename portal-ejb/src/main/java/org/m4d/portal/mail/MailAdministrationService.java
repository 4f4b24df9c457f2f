package org.m4d.portal.mail;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import org.m4d.portal.audit.AuditLog;
import org.m4d.portal.common.Cursor;
import org.m4d.portal.common.NotFound;
import org.m4d.portal.common.Page;
import org.m4d.portal.mail.internal.AddressTable;
import org.m4d.portal.mail.internal.SendingState;
import org.m4d.portal.mail.internal.TroubleList;
import org.m4d.portal.security.RequiresRole;
import org.m4d.portal.security.Role;

/** For administrators: how mail is doing, and what to do with what went wrong. Every act, and every look into a mail, is audited. */
@Stateless
public class MailAdministrationService {

    @Inject
    TroubleList troubles;

    @Inject
    AddressTable addresses;

    @Inject
    SendingState sending;

    @Inject
    MailDoors doors;

    @Inject
    MailQueue queue;

    @Inject
    MailSettings settings;

    @Inject
    AuditLog audit;

    /** How mail is doing. */
    @RequiresRole(Role.ADMINISTRATOR)
    public MailOverview overview() {
        return new MailOverview(
                queue.open(),
                sending.trouble().orElse(null),
                settings.incoming(),
                doors.states(),
                troubles.outgoing(),
                troubles.incoming(),
                addresses.countMarked());
    }

    /**
     * Mails that were given up, or wait after a failure; the newest first.
     *
     * @param after a cursor from the page before, or null
     * @param limit at most how many
     */
    @RequiresRole(Role.ADMINISTRATOR)
    public Page<OutgoingTrouble> outgoing(String after, int limit) {
        return Page.of(troubles.troubled(before(after), limit + 1), limit, mail -> Cursor.at(mail.id()));
    }

    /**
     * Tries one of these again at once.
     *
     * @throws NotFound when there is none, for it was sent meanwhile
     */
    @RequiresRole(Role.ADMINISTRATOR)
    public void retry(long id) {
        done(troubles.retry(id), "mail.retry", id);
    }

    /**
     * Gives one of these up for good.
     *
     * @throws NotFound when there is none, for it was sent meanwhile
     */
    @RequiresRole(Role.ADMINISTRATOR)
    public void drop(long id) {
        done(troubles.drop(id), "mail.drop", id);
    }

    /**
     * Mails that came in and were set aside; the newest first.
     *
     * @param after a cursor from the page before, or null
     * @param limit at most how many
     */
    @RequiresRole(Role.ADMINISTRATOR)
    public Page<AsideMail> aside(String after, int limit) {
        return Page.of(troubles.aside(before(after), limit + 1), limit, mail -> Cursor.at(mail.id()));
    }

    /**
     * What one of these says, as it came in: whatever its sender put there.
     *
     * @throws NotFound when there is none, or it is not kept any more
     */
    @RequiresRole(Role.ADMINISTRATOR)
    public byte[] source(long id) {
        byte[] source = troubles.source(id).orElseThrow(NotFound::new);
        done(true, "mail.source", id);
        return source;
    }

    /**
     * Hands one of these to work again.
     *
     * @throws NotFound when there is none, or what it said is not kept any more
     */
    @RequiresRole(Role.ADMINISTRATOR)
    public void again(long id) {
        done(troubles.again(id), "mail.again", id);
    }

    /**
     * Deletes one of these.
     *
     * @throws NotFound when there is none
     */
    @RequiresRole(Role.ADMINISTRATOR)
    public void delete(long id) {
        done(troubles.delete(id), "mail.delete", id);
    }

    /**
     * Addresses to which nothing is sent, by the letter.
     *
     * @param after a cursor from the page before, or null
     * @param limit at most how many
     */
    @RequiresRole(Role.ADMINISTRATOR)
    public Page<MarkedAddress> marked(String after, int limit) {
        Cursor from = Cursor.decode(after, 1);
        return Page.of(
                addresses.marked(from == null ? null : from.text(0), limit + 1),
                limit,
                marked -> Cursor.at(marked.address()));
    }

    /**
     * Lets mail go to an address again, as if its owner had confirmed it.
     *
     * @throws NotFound when it is not marked
     */
    @RequiresRole(Role.ADMINISTRATOR)
    public void allow(@NotNull String address) {
        if (addresses.usable(address)) {
            throw new NotFound();
        }
        addresses.mark(address, AddressState.CONFIRMED, null);
        // whose address it was is nobody's business in a log that is never deleted
        audit.record("mail.allow", null, AddressTable.normal(address).replaceFirst("^.*@", "@"));
    }

    private void done(boolean there, String act, long id) {
        if (!there) {
            throw new NotFound();
        }
        audit.record(act, null, String.valueOf(id));
    }

    private static long before(String after) {
        Cursor from = Cursor.decode(after, 1);
        return from == null ? Long.MAX_VALUE : from.number(0);
    }
}
