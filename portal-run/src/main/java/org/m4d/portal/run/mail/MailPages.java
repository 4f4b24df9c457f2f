package org.m4d.portal.run.mail;

import com.icegreen.greenmail.store.StoredMessage;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.IntSupplier;

/** Which page answers which address. */
final class MailPages {
    /** Rows of one page of a list. */
    static final int ROWS = 50;

    private final Mailboxes mailboxes;
    private final WritePage write;

    MailPages(Mailboxes mailboxes, IntSupplier smtpPort) {
        this.mailboxes = mailboxes;
        this.write = new WritePage(mailboxes, smtpPort);
    }

    Reply reply(Asked asked) throws IOException, Refusal {
        List<String> path = asked.path();
        if (asked.posts() && !(path.size() == 3 && "write".equals(path.get(2)))) {
            throw new Refusal(405, "Nothing is taken here.");
        }
        if (path.isEmpty()) {
            return ListPages.mailboxes(mailboxes, asked.query("after"));
        }
        return switch (path.getFirst()) {
            case "mail.css" -> style();
            case "open" -> open(asked.query("address"));
            case "mailboxes" -> mailbox(asked, path);
            default -> throw nothing();
        };
    }

    private Reply mailbox(Asked asked, List<String> path) throws IOException, Refusal {
        if (path.size() < 2 || path.size() > 5) {
            throw nothing();
        }
        String address = path.get(1);
        if (path.size() == 2) {
            return ListPages.mails(mailboxes, address, asked.number("before", Long.MAX_VALUE));
        }
        if ("write".equals(path.get(2)) && path.size() == 3) {
            return asked.posts() ? write.send(address, asked.form()) : write.form(address, asked);
        }
        StoredMessage mail = mailboxes.find(address, Asked.number(path.get(2))).orElseThrow(MailPages::nothing);
        if (path.size() == 3) {
            return MailPage.of(address, mail);
        }
        return switch (path.get(3)) {
            case "source" -> Reply.plain(new MailHead(mail).source());
            case "html" -> html(OpenedMail.of(mail));
            case "files" -> file(OpenedMail.of(mail), path);
            default -> throw nothing();
        };
    }

    private static Reply html(OpenedMail mail) throws Refusal {
        if (mail.html() == null) {
            throw nothing();
        }
        return Reply.mail(mail.html());
    }

    private static Reply file(OpenedMail mail, List<String> path) throws IOException, Refusal {
        if (path.size() != 5) {
            throw nothing();
        }
        long index = Asked.number(path.get(4));
        if (index >= mail.files().size()) {
            throw nothing();
        }
        OpenedMail.MailFile file = mail.files().get((int) index);
        return Reply.file(file.name(), file.bytes());
    }

    private static Reply open(String address) {
        return Reply.seeOther(address.isBlank() ? "/" : "/mailboxes/" + Markup.path(address.strip()));
    }

    private static Reply style() throws IOException {
        try (InputStream css = MailPages.class.getResourceAsStream("mail.css")) {
            return Reply.style(css.readAllBytes());
        }
    }

    /** The page that says why there is no other. */
    Reply refusal(Refusal refusal) {
        return Reply.page(
                refusal.status(),
                Markup.page(
                        "Not here",
                        new Markup().add("<h1>$</h1><p><a href=\"/\">All mailboxes</a></p>", refusal.getMessage())));
    }

    static Refusal nothing() {
        return new Refusal(404, "There is nothing here.");
    }
}
