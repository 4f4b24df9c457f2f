package org.m4d.portal.mail;

import java.util.List;
import org.m4d.portal.mime.MailFile;

/**
 * What a member wrote by mail.
 *
 * @param subject without the marks of an answer; may be empty
 * @param text Markdown, without what was quoted and without signature
 * @param language BCP 47 tag, found out or the member's own
 * @param files that came with it
 * @param key by which the same mail is known when it comes again; at most 80 characters
 */
public record MailedText(String subject, String text, String language, List<MailFile> files, String key) {

    public MailedText {
        files = List.copyOf(files);
    }
}
