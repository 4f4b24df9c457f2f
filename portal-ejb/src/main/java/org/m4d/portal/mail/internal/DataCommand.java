package org.m4d.portal.mail.internal;

import java.io.IOException;
import java.io.InputStream;
import org.subethamail.smtp.DropConnectionException;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.internal.io.DotTerminatedInputStream;
import org.subethamail.smtp.internal.io.DotUnstuffingInputStream;
import org.subethamail.smtp.internal.server.BaseCommand;
import org.subethamail.smtp.server.Session;

/**
 * DATA, for SMTP and LMTP: by LMTP the mail is answered for each receiver. In place of the library's own, after whose refusals a connection
 * takes no further mail.
 */
final class DataCommand extends BaseCommand {

    private final LmtpSessions lmtp;

    DataCommand(LmtpSessions lmtp) {
        super("DATA", "What follows is the mail, until a line with nothing but a dot.");
        this.lmtp = lmtp;
    }

    @Override
    public void execute(String command, Session session) throws IOException, DropConnectionException {
        if (!session.isMailTransactionInProgress() || session.getRecipientCount() == 0) {
            session.sendResponse("503 5.5.1 First MAIL, then RCPT that is accepted");
            return;
        }
        session.sendResponse("354 End with a line with nothing but a dot");
        InputStream mail = new DotUnstuffingInputStream(new DotTerminatedInputStream(session.getRawInput()));
        String answer;
        try {
            answer = "250 " + session.getMessageHandler().data(mail);
        } catch (DropConnectionException e) {
            throw e;
        } catch (RejectException e) {
            answer = e.getErrorResponse();
        }
        int answers = lmtp.has(session) ? session.getRecipientCount() : 1;
        session.resetMailTransaction();
        for (int i = 0; i < answers; i++) {
            session.sendResponse(answer);
        }
    }
}
