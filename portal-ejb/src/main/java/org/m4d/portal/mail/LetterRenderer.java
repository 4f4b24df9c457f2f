package org.m4d.portal.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Shows letters as text and as HTML. */
@ApplicationScoped
public class LetterRenderer {

    /** What the portal is called. */
    public static final String NAME = "M4D Portal";

    @Inject
    MailWords words;

    @Inject
    @ConfigProperty(name = "portal.base-url")
    String base;

    /** @param stopUrl where its receiver stops such mail without signing in; null for a mail to somebody who is no member */
    public String text(Letter letter, String stopUrl) {
        return new PlainLetter(words, new ProseText(base), NAME, base).of(letter, stopUrl, settings(letter));
    }

    /** @param stopUrl where its receiver stops such mail without signing in; null for a mail to somebody who is no member */
    public String html(Letter letter, String stopUrl) {
        return new HtmlLetter(words, new ProseText(base), NAME, base).of(letter, stopUrl, settings(letter));
    }

    private String settings(Letter letter) {
        return base + "/" + letter.language().code() + "/me/notifications/settings";
    }
}
