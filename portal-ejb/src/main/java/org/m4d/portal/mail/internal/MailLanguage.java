package org.m4d.portal.mail.internal;

import jakarta.enterprise.context.ApplicationScoped;
import org.m4d.portal.common.PortalLanguage;
import org.m4d.portal.mime.ReadMail;
import org.m4d.portal.mime.TextLanguage;

/** In which language a mail is written: what its text shows, else what its header says, else the language that its writer has chosen. */
@ApplicationScoped
public class MailLanguage {

    private final TextLanguage detector = new TextLanguage();

    String of(ReadMail mail, PortalLanguage own) {
        return detector.of(mail.written()).orElseGet(() -> mail.language() == null ? own.code() : mail.language());
    }
}
