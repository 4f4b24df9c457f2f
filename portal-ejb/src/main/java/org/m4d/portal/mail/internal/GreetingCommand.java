package org.m4d.portal.mail.internal;

import java.io.IOException;
import org.subethamail.smtp.internal.server.BaseCommand;
import org.subethamail.smtp.server.Session;

/**
 * EHLO, and LHLO for LMTP. In place of the library's own, which offers to take mails in chunks: of such a mail it would take a part for the
 * whole when the connection breaks.
 */
final class GreetingCommand extends BaseCommand {

    private final LmtpSessions lmtp;

    GreetingCommand(String name, LmtpSessions lmtp) {
        super(name, "Introduce yourself.", "<hostname>");
        this.lmtp = lmtp;
    }

    @Override
    public void execute(String command, Session session) throws IOException {
        String[] words = getArgs(command);
        if (words.length < 2) {
            session.sendResponse("501 5.5.4 Syntax: " + getName() + " hostname");
            return;
        }
        session.resetMailTransaction();
        session.setHelo(words[1]);
        lmtp.mark(session, "LHLO".equals(getName()));
        session.sendResponse(String.join(
                "\r\n",
                "250-" + session.getServer().getHostName(),
                "250-PIPELINING",
                "250-8BITMIME",
                "250-SMTPUTF8",
                "250-ENHANCEDSTATUSCODES",
                "250 SIZE " + session.getServer().getMaxMessageSize()));
    }
}
