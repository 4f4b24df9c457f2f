package org.m4d.portal.mail.internal;

import jakarta.mail.FetchProfile;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.UIDFolder;
import jakarta.mail.search.AndTerm;
import jakarta.mail.search.FlagTerm;
import jakarta.mail.search.SearchTerm;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Properties;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPStore;
import org.m4d.portal.mail.MailServer;

/**
 * A connection to the mailbox that the portal's mail comes to. A mail is <em>new</em> while it is neither read nor flagged; one that was taken
 * is read, and lies in the folder {@code Processed} where there is one; one that was set aside has a flag, for a person to look at.
 */
final class Mailbox implements AutoCloseable {

    static final String PROCESSED = "Processed";

    private static final String SECONDS_20 = "20000";

    private final Store store;
    private final Folder folder;
    private final Folder processed;

    private Mailbox(Store store, Folder folder, Folder processed) {
        this.store = store;
        this.folder = folder;
        this.processed = processed;
    }

    /** @throws MessagingException when the server is away, does not let us in, or has no such folder */
    static Mailbox open(MailServer server, String name) throws MessagingException {
        String protocol = server.security() == MailServer.Security.TLS ? "imaps" : "imap";
        Store store =
                Session.getInstance(wanted(server, "mail." + protocol + ".")).getStore(protocol);
        try {
            store.connect(server.host(), server.port(), server.user(), server.password());
            Folder folder = store.getFolder(name);
            folder.open(Folder.READ_WRITE);
            return new Mailbox(store, folder, existing(store.getFolder(PROCESSED), folder.getFolder(PROCESSED)));
        } catch (MessagingException | RuntimeException e) {
            store.close();
            throw e;
        }
    }

    private static Properties wanted(MailServer server, String prefix) {
        Properties wanted = new Properties();
        wanted.put(prefix + "connectiontimeout", SECONDS_20);
        wanted.put(prefix + "timeout", SECONDS_20);
        wanted.put(prefix + "writetimeout", SECONDS_20);
        wanted.put(prefix + "ssl.checkserveridentity", "true");
        // what is read is not thereby taken
        wanted.put(prefix + "peek", "true");
        if (server.security() == MailServer.Security.STARTTLS) {
            wanted.put(prefix + "starttls.enable", "true");
            wanted.put(prefix + "starttls.required", "true");
        }
        return wanted;
    }

    private static Folder existing(Folder... folders) throws MessagingException {
        for (Folder folder : folders) {
            if (folder.exists()) {
                return folder;
            }
        }
        return null;
    }

    /** The new mails, with their sizes. */
    List<Message> news() throws MessagingException {
        Message[] found = folder.search(new AndTerm(
                new SearchTerm[] {without(Flags.Flag.SEEN), without(Flags.Flag.FLAGGED), without(Flags.Flag.DELETED)}));
        FetchProfile sizes = new FetchProfile();
        sizes.add(FetchProfile.Item.SIZE);
        sizes.add(UIDFolder.FetchProfileItem.UID);
        folder.fetch(found, sizes);
        return List.of(found);
    }

    private static SearchTerm without(Flags.Flag flag) {
        return new FlagTerm(new Flags(flag), false);
    }

    /** What stays the same of a mail from one connection to the next. */
    long id(Message mail) throws MessagingException {
        return ((UIDFolder) folder).getUID(mail);
    }

    byte[] read(Message mail) throws MessagingException, IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(Math.max(0, mail.getSize()));
        mail.writeTo(bytes);
        return bytes.toByteArray();
    }

    /** Marks a mail as taken; where it does not succeed, the mail is taken again some time, which is no harm. */
    void taken(Message mail) throws MessagingException {
        mail.setFlag(Flags.Flag.SEEN, true);
        if (processed == null) {
            return;
        }
        Message[] one = {mail};
        if (store instanceof IMAPStore imap && imap.hasCapability("MOVE")) {
            ((IMAPFolder) folder).moveMessages(one, processed);
        } else {
            folder.copyMessages(one, processed);
            mail.setFlag(Flags.Flag.DELETED, true);
            expunge(one);
        }
    }

    private void expunge(Message[] one) throws MessagingException {
        // without UIDPLUS this would also remove what somebody else has marked
        if (store instanceof IMAPStore imap && imap.hasCapability("UIDPLUS")) {
            ((IMAPFolder) folder).expunge(one);
        }
    }

    /** Marks a mail that is not tried again. */
    void setAside(Message mail) throws MessagingException {
        mail.setFlag(Flags.Flag.FLAGGED, true);
    }

    /** Whether the connection still stands. */
    boolean isOpen() {
        return folder.isOpen() && store.isConnected();
    }

    @Override
    public void close() throws MessagingException {
        // closes its folders too
        store.close();
    }
}
