package org.m4d.portal.run.mail;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.subethamail.smtp.DropConnectionException;
import org.subethamail.smtp.MessageContext;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.server.Session;

/** One mail on its way in by SMTP. */
final class Receiving implements MessageHandler {
    /** Of one mail, in bytes: more than the portal takes, so that its refusal can be seen. */
    static final int LARGEST = 12 << 20;

    private final Session session;
    private final Failures failures;
    private final Mailboxes mailboxes;
    private final HandingOver handingOver;
    private final List<String> receivers = new ArrayList<>();
    private Optional<Failure> failure = Optional.empty();
    private String sender = "";

    Receiving(MessageContext context, Failures failures, Mailboxes mailboxes, HandingOver handingOver) {
        this.session = (Session) context;
        this.failures = failures;
        this.mailboxes = mailboxes;
        this.handingOver = handingOver;
    }

    @Override
    public void from(String from) throws RejectException {
        sender = from == null ? "" : from;
        failure = failures.next();
        if (failure.isPresent() && !failure.get().afterData()) {
            fail(failure.get());
        }
    }

    @Override
    public void recipient(String receiver) throws RejectException {
        if (receiver.indexOf('@') < 1) {
            throw new RejectException(553, "5.1.3 That is no address");
        }
        if (failures.refuses(receiver)) {
            throw new RejectException(550, "5.1.1 There is no such mailbox");
        }
        receivers.add(receiver);
    }

    @Override
    public String data(InputStream data) throws RejectException, IOException {
        byte[] mail = data.readNBytes(LARGEST + 1);
        // what is left would be taken for commands
        data.transferTo(OutputStream.nullOutputStream());
        try {
            if (mail.length > LARGEST) {
                throw new RejectException(552, "5.3.4 Too large");
            }
            if (failure.isPresent() && failure.get() != Failure.LOST_ANSWER) {
                fail(failure.get());
            }
            deliver(mail);
            if (failure.isPresent()) {
                fail(failure.get());
            }
            return "2.0.0 Kept";
        } catch (RejectException refused) {
            // also a refusal ends the mail; by itself the library would wait for RSET
            session.resetMailTransaction();
            throw refused;
        }
    }

    private void deliver(byte[] mail) throws RejectException {
        List<String> ours = receivers.stream().filter(handingOver::takes).toList();
        if (!ours.isEmpty() && !handingOver.offer(sender, ours, mail)) {
            throw new RejectException(452, "4.3.1 Too many mails wait for the portal");
        }
        try {
            for (String receiver : receivers) {
                if (!ours.contains(receiver)) {
                    mailboxes.keep(handingOver.mailboxOf(receiver), sender, receiver, mail);
                }
            }
        } catch (IOException e) {
            throw new RejectException(554, "5.6.0 " + e.getMessage().replaceAll("\\s+", " "));
        }
    }

    private void fail(Failure how) throws RejectException {
        switch (how) {
            case BUSY, BUSY_AFTER_DATA -> throw new RejectException(451, "4.3.0 Not now, as you wished");
            case UNAVAILABLE -> throw new DropConnectionException(421, "4.3.2 Closing, as you wished");
            case DROP, DROP_AFTER_DATA, LOST_ANSWER -> {
                hangUp();
                throw new DropConnectionException(421, "4.3.2 Nobody reads this");
            }
        }
    }

    private void hangUp() {
        try {
            session.closeSocket();
        } catch (IOException e) {
            System.err.println("A connection could not be closed: " + e);
        }
    }

    @Override
    public void done() {
        // nothing is held
    }
}
