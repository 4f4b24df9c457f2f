package org.m4d.portal.mail.internal;

import java.io.IOException;
import org.subethamail.smtp.DropConnectionException;
import org.subethamail.smtp.internal.server.BaseCommand;
import org.subethamail.smtp.server.Session;

/** BDAT, which was not offered: what follows it is no command, so that the conversation cannot go on. */
final class NoChunks extends BaseCommand {

    NoChunks() {
        super("BDAT", "Not offered.");
    }

    @Override
    public void execute(String command, Session session) throws IOException, DropConnectionException {
        throw new DropConnectionException(502, "5.5.1 Not offered");
    }
}
