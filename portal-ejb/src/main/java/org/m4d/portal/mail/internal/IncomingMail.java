package org.m4d.portal.mail.internal;

import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.m4d.portal.mail.Envelope;
import org.m4d.portal.mail.MailIntake;
import org.subethamail.smtp.DropConnectionException;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;

/** One mail on its way in by SMTP or LMTP. */
final class IncomingMail implements MessageHandler {

    private static final Logger LOG = System.getLogger(IncomingMail.class.getName());

    /** So many times the largest mail is read and thrown away, so that its sender hears why; more is not worth it. */
    private static final int PATIENCE = 4;

    private static final int BUFFER = 8_192;

    private final MailIntake intake;
    private final Runnable kept;
    private final List<String> receivers = new ArrayList<>();
    private String sender = "";

    IncomingMail(MailIntake intake, Runnable kept) {
        this.intake = intake;
        this.kept = kept;
    }

    @Override
    public void from(String from) {
        sender = from == null ? "" : from;
    }

    @Override
    public void recipient(String receiver) throws RejectException {
        if (!asked(() -> intake.knows(receiver))) {
            throw new RejectException(550, "5.1.1 There is no such address here");
        }
        receivers.add(receiver);
    }

    @Override
    public String data(InputStream mail) throws RejectException, IOException {
        MailIntake.Taken taken;
        try {
            taken = intake.take(new Envelope(sender, receivers, "smtp"), mail);
        } catch (RuntimeException e) {
            throw later(mail, e);
        }
        readOut(mail);
        return switch (taken) {
            case KEPT -> {
                kept.run();
                yield "2.6.0 Kept";
            }
            case LATER -> throw new RejectException(452, "4.3.1 Too many mails wait, try again later");
            case TOO_LARGE -> throw new RejectException(552, "5.3.4 Larger than " + intake.largest() + " bytes");
        };
    }

    private RejectException later(InputStream mail, RuntimeException e) throws RejectException, IOException {
        readOut(mail);
        return failed(e);
    }

    private static boolean asked(Supplier<Boolean> question) throws RejectException {
        try {
            return question.get();
        } catch (RuntimeException e) {
            throw failed(e);
        }
    }

    private static RejectException failed(RuntimeException e) {
        LOG.log(Level.WARNING, "A mail could not be taken; its server tries again", e);
        return new RejectException(451, "4.3.0 Not possible now, try again later");
    }

    /** What is left of a mail would be taken for commands. */
    private void readOut(InputStream mail) throws RejectException, IOException {
        byte[] buffer = new byte[BUFFER];
        long left = PATIENCE * intake.largest();
        int read = mail.read(buffer);
        while (read >= 0) {
            left -= read;
            if (left < 0) {
                throw new DropConnectionException(552, "5.3.4 Larger than " + intake.largest() + " bytes");
            }
            read = mail.read(buffer);
        }
    }

    @Override
    public void done() {
        // nothing is held
    }
}
