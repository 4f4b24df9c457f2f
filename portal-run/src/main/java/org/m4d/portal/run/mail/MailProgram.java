package org.m4d.portal.run.mail;

import java.io.IOException;
import org.m4d.portal.run.MailSetup;
import org.m4d.portal.run.Port;
import org.m4d.portal.run.Settings;

/** The program that the launcher starts as its mail server. It ends when it is told to; there is nothing to write down. */
public final class MailProgram {
    private MailProgram() {}

    /** Reads its settings from the environment, as the launcher does. */
    public static void main(String[] arguments) {
        Settings settings = Settings.ofEnvironment();
        MailSetup setup = new MailSetup(settings);
        try {
            new DemoMail(
                            settings.port(Port.MAIL_SMTP),
                            settings.port(Port.MAIL_IMAP),
                            settings.port(Port.MAIL_PAGE),
                            setup.handsOver()
                                    ? PortalMail.handedOver(setup.domain(), settings.port(Port.MAIL_LISTEN))
                                    : PortalMail.keptIn(setup.domain(), setup.portalMailbox()))
                    .start();
        } catch (IOException | RuntimeException e) {
            e.printStackTrace();
            // threads of what did start would keep a useless process alive
            System.exit(1);
        }
    }
}
