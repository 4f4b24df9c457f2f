package org.m4d.portal.mime;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.james.mime4j.MimeException;

/** Reads what servers say of mails: delivery reports (RFC 3464), complaints (RFC 5965), and what old servers write instead. */
final class DeliveryReports {

    private static final int LONGEST_DIAGNOSTIC = 500;
    private static final int LONGEST_STATUS = 12;
    private static final int MOST = 1_000;

    private static final List<String> UNDELIVERED = List.of(
            "undelivered mail",
            "undeliverable",
            "undelivered message",
            "delivery status notification",
            "mail delivery failed",
            "mail delivery failure",
            "mail system error",
            "delivery failure",
            "failure notice",
            "returned mail",
            "message undeliverable",
            "non remis",
            "échec de la remise",
            "no se puede entregar",
            "no se pudo entregar",
            "error de entrega",
            "تعذر التسليم",
            "لم يتم تسليم");

    private static final List<String> FOREVER = List.of(
            "user unknown",
            "unknown user",
            "no such user",
            "does not exist",
            "mailbox unavailable",
            "no mailbox here",
            "address rejected",
            "unknown recipient",
            "account has been disabled",
            "permanent error",
            "permanent fatal error",
            "550 5.1.1",
            "550-5.1.1");

    private DeliveryReports() {}

    /** What a delivery report says of each receiver; empty when the mail is none. */
    static List<DeliveryReport> of(Part root, MimeLimits limits) {
        String about = returnedId(root, limits);
        List<DeliveryReport> reports = new ArrayList<>();
        root.all()
                .filter(part -> part.type().endsWith("delivery-status"))
                .flatMap(part -> ReportFields.groups(part.bytes()).stream())
                .filter(DeliveryReports::isUndelivered)
                .limit(MOST)
                .forEach(group -> reports.add(report(group, about)));
        return reports;
    }

    /** Whether a mail has the structure of a delivery report, whatever it says of whom. */
    static boolean isReport(Part root) {
        return root.all().anyMatch(part -> part.type().endsWith("delivery-status"));
    }

    /** A complaint; empty when the mail is none. It names the receiver who complained only if he is not blackened. */
    static Optional<DeliveryReport> complaint(Part root, MimeLimits limits) {
        return root.all()
                .filter(part -> part.type().equals("message/feedback-report"))
                .findFirst()
                .map(part -> {
                    ReportFields fields = ReportFields.all(part.bytes());
                    String address = address(fields.get("original-rcpt-to"));
                    String complainer = address == null ? returnedTo(root, limits) : address;
                    String diagnostic = line(fields.get("feedback-type"));
                    String sender = address(fields.get("original-mail-from"));
                    return new DeliveryReport(
                            complainer,
                            true,
                            null,
                            diagnostic,
                            returnedId(root, limits),
                            sender == null ? returnPath(root, limits) : sender);
                });
    }

    /**
     * A report in words only, of a server that knows no others: without a sender, or from the mailer daemon, with a usual subject. Permanent
     * only when it says so in words that mean nothing else.
     */
    static Optional<DeliveryReport> inWords(
            Part root, MailPerson from, String subject, String text, MimeLimits limits) {
        String sender =
                from == null || from.address() == null ? "" : from.address().toLowerCase(Locale.ROOT);
        boolean daemon = sender.startsWith("mailer-daemon@") || sender.startsWith("postmaster@");
        String lower = subject.toLowerCase(Locale.ROOT);
        boolean usual = UNDELIVERED.stream().anyMatch(lower::contains);
        boolean servers = Natures.hasNoSender(root.header()) || daemon;
        String failed = root.header().first("x-failed-recipients");
        if (failed == null && !(usual && servers)) {
            return Optional.empty();
        }
        String said = CleanText.cut(text, 20_000);
        String words = said.toLowerCase(Locale.ROOT);
        return Optional.of(new DeliveryReport(
                failed == null ? ReportFields.firstAddress(said, sender) : firstOf(failed),
                FOREVER.stream().anyMatch(words::contains),
                ReportFields.firstStatus(words),
                line(said),
                returnedId(root, limits),
                null));
    }

    private static String firstOf(String addresses) {
        List<MailPerson> persons = Persons.of(addresses);
        return persons.isEmpty() ? null : persons.getFirst().address();
    }

    /** Delivered, relayed and expanded are good news; of what is only delayed it is still tried, and another report follows if that fails. */
    private static boolean isUndelivered(ReportFields group) {
        String action = group.get("action");
        String status = group.get("status");
        if (action == null) {
            return status != null && !status.startsWith("2");
        }
        String word = Parameters.of(action).value();
        return word.startsWith("fail");
    }

    private static DeliveryReport report(ReportFields group, String about) {
        String status = group.get("status");
        String number = status == null ? null : status.strip().split(" ", 2)[0];
        boolean valid = number != null && number.length() <= LONGEST_STATUS && ReportFields.isStatus(number);
        String action = Parameters.of(group.get("action")).value();
        String address = address(group.get("final-recipient"));
        String original = address(group.get("original-recipient"));
        return new DeliveryReport(
                address == null ? original : address,
                action.startsWith("fail") && !(valid && number.startsWith("4")),
                valid ? number : null,
                typed(group.get("diagnostic-code")),
                about,
                null);
    }

    /** The address behind "rfc822;", or alone. */
    private static String address(String value) {
        if (value == null) {
            return null;
        }
        String address = value.substring(value.indexOf(';') + 1).strip();
        boolean bracketed = address.startsWith("<") && address.endsWith(">");
        return Persons.address(bracketed ? address.substring(1, address.length() - 1) : address);
    }

    private static String typed(String value) {
        int type = value == null ? -1 : value.indexOf(';');
        return line(type >= 0 && type <= 12 ? value.substring(type + 1) : value);
    }

    private static String line(String value) {
        String line = value == null
                ? ""
                : CleanText.cut(CleanText.line(value), LONGEST_DIAGNOSTIC).strip();
        return line.isEmpty() ? null : line;
    }

    private static String returnedId(Part root, MimeLimits limits) {
        return returned(root, limits)
                .map(header -> MessageIds.first(header.first("message-id")))
                .orElse(null);
    }

    private static String returnedTo(Part root, MimeLimits limits) {
        return returned(root, limits)
                .map(header -> header.first("to"))
                .map(DeliveryReports::firstOf)
                .orElse(null);
    }

    private static String returnPath(Part root, MimeLimits limits) {
        return returned(root, limits)
                .map(header -> address(header.first("return-path")))
                .orElse(null);
    }

    /** The header of the mail that came back, whole or only its header. */
    private static Optional<HeaderFields> returned(Part root, MimeLimits limits) {
        return root.all()
                .filter(part -> part.type().startsWith("message/rfc822")
                        || part.type().endsWith("rfc822-headers")
                        || part.type().startsWith("message/global")
                                && !part.type().endsWith("delivery-status"))
                .findFirst()
                .flatMap(part -> header(part.bytes(), limits));
    }

    private static Optional<HeaderFields> header(byte[] mail, MimeLimits limits) {
        try {
            return Optional.of(PartReader.header(new ByteArrayInputStream(mail), limits));
        } catch (IOException | MimeException unreadable) {
            return Optional.empty();
        }
    }
}
