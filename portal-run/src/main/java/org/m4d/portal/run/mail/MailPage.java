package org.m4d.portal.run.mail;

import com.icegreen.greenmail.store.StoredMessage;
import java.util.List;

/** A mail: what stands above it, its text, its page in a frame that can do nothing, its files. */
final class MailPage {
    private static final List<String> HEADERS = List.of(
            "From",
            "To",
            "Cc",
            "Date",
            "Reply-To",
            "Message-ID",
            "In-Reply-To",
            "References",
            "List-Id",
            "List-Unsubscribe",
            "Auto-Submitted",
            "Return-Path",
            "Delivered-To");

    private MailPage() {}

    static Reply of(String address, StoredMessage stored) {
        MailHead head = new MailHead(stored);
        OpenedMail mail = OpenedMail.of(stored);
        String box = "/mailboxes/" + Markup.path(address);
        String here = box + "/" + head.id();
        String title = head.subject().isBlank() ? "(without a subject)" : head.subject();
        Markup page = new Markup().add("<p class=\"crumb\"><a href=\"$\">$</a></p><h1>$</h1><dl>", box, address, title);
        for (String name : HEADERS) {
            String value = head.header(name);
            if (!value.isEmpty()) {
                page.add("<dt>$</dt><dd>$</dd>", name, value);
            }
        }
        page.add("</dl><p class=\"actions\"><a class=\"button pri\" href=\"$/write?reply=$\">Reply</a>", box, head.id())
                .add(" <a class=\"button\" href=\"$/source\">Source</a></p>", here);
        if (mail.damage() != null) {
            page.add("<p class=\"note\">Not all of this mail could be read: $</p>", mail.damage());
        }
        if (!mail.text().isBlank()) {
            page.add("<h2>Text</h2><pre>").linked(mail.text()).add("</pre>");
        }
        if (mail.html() != null) {
            page.add(
                    "<h2>Page</h2><iframe sandbox=\"allow-popups allow-popups-to-escape-sandbox\" title=\"The mail as a page\""
                            + " src=\"$/html\"></iframe>",
                    here);
        }
        if (!mail.files().isEmpty()) {
            page.add("<h2>Files</h2><ul>");
            for (int i = 0; i < mail.files().size(); i++) {
                OpenedMail.MailFile file = mail.files().get(i);
                page.add(
                        "<li><a href=\"$/files/$\">$</a> <span class=\"meta\">$</span></li>",
                        here,
                        i,
                        file.name(),
                        file.type());
            }
            page.add("</ul>");
        }
        return Reply.page(200, Markup.page(title, page));
    }
}
