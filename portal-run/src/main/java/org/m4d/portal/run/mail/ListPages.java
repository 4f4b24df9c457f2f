package org.m4d.portal.run.mail;

import com.icegreen.greenmail.store.StoredMessage;
import java.io.IOException;
import java.util.List;

/** The list of mailboxes, and the list of mails in one. Both go on by key: what comes meanwhile moves no row to another page. */
final class ListPages {
    private ListPages() {}

    static Reply mailboxes(Mailboxes mailboxes, String after) throws IOException {
        List<String> rows = mailboxes.addresses().stream()
                .filter(address -> address.compareTo(after) > 0)
                .limit(MailPages.ROWS + 1L)
                .toList();
        Markup page = new Markup().add("<h1>Mailboxes</h1>");
        if (rows.isEmpty()) {
            page.add(
                    "<p class=\"note\">No mail has come yet. Whatever the portal sends is shown here, whoever it is for.</p>");
        } else {
            page.add("<ul class=\"rows\">");
            for (String address : rows.subList(0, Math.min(MailPages.ROWS, rows.size()))) {
                page.add(
                        "<li><a href=\"/mailboxes/$\">$</a> <span class=\"meta\">$</span></li>",
                        Markup.path(address),
                        address,
                        counted(mailboxes.count(address)));
            }
            page.add("</ul>");
        }
        if (rows.size() > MailPages.ROWS) {
            page.add(
                    "<p><a class=\"button\" href=\"/?after=$\">More mailboxes</a></p>",
                    Markup.path(rows.get(MailPages.ROWS - 1)));
        }
        return Reply.page(200, Markup.page("All", page));
    }

    static Reply mails(Mailboxes mailboxes, String address, long before) throws IOException {
        List<StoredMessage> all = mailboxes.mails(address);
        List<StoredMessage> rows = all.stream()
                .filter(mail -> mail.getUid() < before)
                .limit(MailPages.ROWS + 1L)
                .toList();
        String box = "/mailboxes/" + Markup.path(address);
        Markup page = new Markup()
                .add("<h1>$</h1><p class=\"meta\">$</p>", address, counted(all.size()))
                .add("<p><a class=\"button\" href=\"$/write\">Write a mail</a></p>", box);
        if (rows.isEmpty()) {
            page.add("<p class=\"note\">There are no mails here.</p>");
        } else {
            page.add("<ul class=\"rows\">");
            rows.subList(0, Math.min(MailPages.ROWS, rows.size())).forEach(mail -> row(page, box, new MailHead(mail)));
            page.add("</ul>");
        }
        if (rows.size() > MailPages.ROWS) {
            page.add(
                    "<p><a class=\"button\" href=\"$?before=$\">Older mails</a></p>",
                    box,
                    rows.get(MailPages.ROWS - 1).getUid());
        }
        return Reply.page(200, Markup.page(address, page));
    }

    private static void row(Markup page, String box, MailHead mail) {
        page.add(
                "<li><a href=\"$/$\">$</a> <span class=\"meta\">$ · <time>$</time></span></li>",
                box,
                mail.id(),
                mail.subject().isBlank() ? "(without a subject)" : mail.subject(),
                mail.from(),
                mail.received());
    }

    private static String counted(int mails) {
        return mails == 1 ? "1 mail" : mails + " mails";
    }
}
