package org.m4d.portal.mail.internal;

import jakarta.enterprise.context.ApplicationScoped;
import org.m4d.portal.common.PortalLanguage;
import org.m4d.portal.mime.ReadMail;

/** In which language a mail is written: what its text shows, else what its header says, else the language that its writer has chosen. */
@ApplicationScoped
public class MailLanguage {

    String of(ReadMail mail, PortalLanguage own) {
        return mail.language() == null ? own.code() : mail.language();
    }
}
