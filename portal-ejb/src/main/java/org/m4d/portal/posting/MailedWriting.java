package org.m4d.portal.posting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import org.m4d.portal.attachment.AttachmentService;
import org.m4d.portal.attachment.AttachmentView;
import org.m4d.portal.common.InvalidInput;
import org.m4d.portal.mail.MailedText;
import org.m4d.portal.mime.MailFile;

/** Makes of a mail what its writer would have typed on a page: the files that came with it are uploaded like any others, and named in the text. */
@ApplicationScoped
public class MailedWriting {

    private static final String BY_ID = "cid:";

    @Inject
    AttachmentService attachments;

    /**
     * The text with its files, in Markdown.
     *
     * @throws InvalidInput on the field {@code file}, with its name, when one of the files is not taken: then nothing is to be posted
     */
    public String body(MailedText mail) {
        StringBuilder text = new StringBuilder(mail.text());
        int number = 0;
        for (MailFile file : mail.files()) {
            String shownAs = shownAs(file);
            boolean shown = shownAs != null && text.indexOf(shownAs) >= 0;
            if (!shown && file.decorates()) {
                continue;
            }
            AttachmentView taken = upload(file, mail.key() + "-" + ++number);
            if (shown) {
                replace(text, shownAs, "](attachment:" + taken.id() + ")");
            } else {
                text.append(text.isEmpty() ? "" : "\n\n")
                        .append(taken.picture() ? "!" : "")
                        .append(named(taken));
            }
        }
        return withoutOthers(text.toString());
    }

    /** How the text shows it: whole, for the id of one may be the beginning of another's. */
    private static String shownAs(MailFile file) {
        return file.contentId() == null ? null : "](" + BY_ID + file.contentId() + ")";
    }

    private AttachmentView upload(MailFile file, String key) {
        try {
            return attachments.upload(file.name(), new ByteArrayInputStream(file.bytes()), key);
        } catch (InvalidInput refused) {
            List<InvalidInput.Violation> named = refused.violations().stream()
                    .map(violation -> new InvalidInput.Violation("file", violation.key(), Map.of("name", file.name())))
                    .toList();
            throw new InvalidInput(named);
        }
    }

    private static String named(AttachmentView file) {
        return "[" + file.name().replaceAll("([\\\\\\[\\]])", "\\\\$1") + "](attachment:" + file.id() + ")";
    }

    private static void replace(StringBuilder text, String what, String by) {
        for (int at = text.indexOf(what); at >= 0; at = text.indexOf(what, at + by.length())) {
            text.replace(at, at + what.length(), by);
        }
    }

    /** A picture that did not come with the mail is nowhere. */
    private static String withoutOthers(String text) {
        return text.replaceAll("!\\[([^\\[\\]\\n]{0,1000})\\]\\(cid:[^)\\s]{0,1000}\\)", "$1");
    }
}
