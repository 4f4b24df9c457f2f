package org.m4d.portal.run.mail;

import com.icegreen.greenmail.imap.commands.IdRange;
import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.store.MailFolder;
import com.icegreen.greenmail.store.StoredMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.user.UserManager;
import jakarta.mail.Flags;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;

/** One mailbox for every address that a mail was ever for, in GreenMail's memory. When there is too much, the oldest mails go. */
final class Mailboxes {
    /** In one mailbox. */
    static final int MOST_MAILS = 500;
    /** In all mailboxes together. */
    static final long MOST_BYTES = 32L << 20;

    private static final String PASSWORD = "demo";

    private record Kept(String address, long id, int bytes) {}

    private final UserManager users;
    private final int mostMails;
    private final long mostBytes;
    private final Deque<Kept> kept = new ArrayDeque<>();
    private long bytes;

    Mailboxes(UserManager users, int mostMails, long mostBytes) {
        this.users = users;
        this.mostMails = mostMails;
        this.mostBytes = mostBytes;
    }

    /**
     * Puts a mail into a mailbox, below the lines that mail servers put above what they deliver.
     *
     * @param address of the mailbox
     * @param sender of the envelope, empty for a mail that wants no answer
     * @param receiver of the envelope
     * @throws IOException if it is no mail that anybody could read
     */
    synchronized void keep(String address, String sender, String receiver, byte[] mail) throws IOException {
        byte[] above = ("Return-Path: <" + sender + ">\r\nDelivered-To: " + receiver + "\r\n")
                .getBytes(StandardCharsets.UTF_8);
        byte[] whole = new byte[above.length + mail.length];
        System.arraycopy(above, 0, whole, 0, above.length);
        System.arraycopy(mail, 0, whole, above.length, mail.length);
        try {
            MimeMessage message =
                    new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(whole));
            MailFolder inbox = inboxOf(name(address));
            long id = inbox.appendMessage(message, new Flags(), new Date());
            kept.addLast(new Kept(name(address), id, whole.length));
            bytes += whole.length;
            while (inbox.getMessageCount() > mostMails) {
                drop(name(address), inbox.getMessageUids()[0]);
            }
            while (bytes > mostBytes && kept.size() > 1) {
                drop(kept.getFirst().address(), kept.getFirst().id());
            }
        } catch (MessagingException | FolderException | UserException | IllegalStateException e) {
            throw new IOException("not to be read as a mail: " + e.getMessage(), e);
        }
    }

    private void drop(String address, long id) throws FolderException, UserException {
        Iterator<Kept> all = kept.iterator();
        while (all.hasNext()) {
            Kept mail = all.next();
            if (mail.id() == id && mail.address().equals(address)) {
                bytes -= mail.bytes();
                all.remove();
            }
        }
        MailFolder inbox = inboxOf(address);
        // a mail program may have deleted it or moved it elsewhere
        if (inbox.getMessage(id) != null) {
            inbox.setFlags(new Flags(Flags.Flag.DELETED), true, id, null, false);
            inbox.expunge(new IdRange[] {new IdRange(id)});
        }
    }

    /** All addresses that have a mailbox, in the order of the alphabet. */
    List<String> addresses() {
        return users.listUser().stream()
                .map(user -> name(user.getEmail()))
                .sorted()
                .toList();
    }

    /** How many mails a mailbox has; 0 also where there is none. */
    int count(String address) throws IOException {
        return mails(address).size();
    }

    /** The mails of a mailbox, newest first; none where there is no mailbox. */
    List<StoredMessage> mails(String address) throws IOException {
        GreenMailUser user = users.getUserByEmail(name(address));
        if (user == null) {
            return List.of();
        }
        try {
            // one copy, taken while nobody adds to it
            List<StoredMessage> mails =
                    new ArrayList<>(users.getImapHostManager().getInbox(user).getMessages());
            Collections.reverse(mails);
            return mails;
        } catch (FolderException e) {
            throw new IOException(e);
        }
    }

    Optional<StoredMessage> find(String address, long id) throws IOException {
        return mails(address).stream().filter(mail -> mail.getUid() == id).findFirst();
    }

    private MailFolder inboxOf(String name) throws FolderException, UserException {
        GreenMailUser user = users.getUserByEmail(name);
        if (user == null) {
            user = users.createUser(name, name, PASSWORD);
        }
        return users.getImapHostManager().getInbox(user);
    }

    private static String name(String address) {
        return address.strip().toLowerCase(Locale.ROOT);
    }
}
