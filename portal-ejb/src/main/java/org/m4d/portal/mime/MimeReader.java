package org.m4d.portal.mime;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.MimeIOException;

/**
 * Reads mails as the world sends them. Whatever the bytes are, the answer is a mail or {@link BrokenMail}; both come within the limits of
 * memory and time that {@link MimeLimits} set. Threads may share one reader.
 *
 * <p><b>Which text.</b> Of alternatives the HTML is taken, as by the programs in which people read: what they write, they write in a window
 * that makes HTML, and the plain text beside it is made by a machine: lines broken at some column (Gmail), links and emphasis as signs
 * (Outlook), lists flattened. HTML also says where a quotation begins. The plain text is taken when the HTML has less than half of its
 * words, which then were in a picture or were lost. Several texts that are no alternatives, as Apple Mail sends around pictures, follow each
 * other. See {@link HtmlBlocks} and {@link PlainPassages} for how they become Markdown.
 *
 * <p><b>Files</b> are all other parts, mails within the mail as {@code .eml}; not the signatures of S/MIME and OpenPGP.
 */
public final class MimeReader {

    /** Headers that are handed on: who vouches for the mail, which way it came, what sort it is. */
    private static final List<String> HANDED_ON = List.of(
            "arc-authentication-results",
            "authentication-results",
            "auto-submitted",
            "content-type",
            "delivered-to",
            "dkim-signature",
            "errors-to",
            "feedback-id",
            "importance",
            "in-reply-to",
            "list-id",
            "list-post",
            "list-unsubscribe",
            "precedence",
            "received-spf",
            "reply-to",
            "return-path",
            "sender",
            "user-agent",
            "x-auto-response-suppress",
            "x-autoreply",
            "x-autorespond",
            "x-failed-recipients",
            "x-loop",
            "x-mailer",
            "x-original-to",
            "x-spam-flag",
            "x-spam-status");

    private static final int LONGEST_SUBJECT = 1_000;

    private final MimeLimits limits;

    public MimeReader(MimeLimits limits) {
        this.limits = limits;
    }

    /**
     * Reads a mail to its end, or to where it is clear that it cannot be read.
     *
     * @param raw the bytes as they were sent; not closed
     * @throws BrokenMail when it breaks a limit
     * @throws IOException when the stream fails
     */
    public ReadMail read(InputStream raw) throws BrokenMail, IOException {
        Part root = parts(raw);
        HeaderFields header = root.header();
        String subject = CleanText.cut(header.text("subject"), LONGEST_SUBJECT);
        MailPerson from = from(header);
        List<Passage> passages = MailText.of(root);
        String text = MarkdownSource.of(passages);
        ReplyText.Cut cut = ReplyText.cut(passages, subject);

        List<DeliveryReport> reports = DeliveryReports.of(root, limits);
        Optional<DeliveryReport> complaint = DeliveryReports.complaint(root, limits);
        Optional<DeliveryReport> inWords = DeliveryReports.isReport(root) || complaint.isPresent()
                ? Optional.empty()
                : DeliveryReports.inWords(root, from, subject, text, limits);
        Nature nature = complaint.isPresent()
                ? Nature.COMPLAINT
                : DeliveryReports.isReport(root) || inWords.isPresent()
                        ? Nature.DELIVERY_REPORT
                        : Natures.of(header, subject);

        return new ReadMail(
                MessageIds.first(header.first("message-id")),
                MessageIds.first(header.first("in-reply-to")),
                MessageIds.of(String.join(" ", header.all("references"))),
                from,
                receivers(header),
                deliveredTo(header),
                subject,
                MailDates.read(header.first("date")),
                nature,
                Stream.of(reports.stream(), complaint.stream(), inWords.stream())
                        .flatMap(one -> one)
                        .toList(),
                text,
                cut.written(),
                language(header.first("content-language")),
                files(root),
                handedOn(header));
    }

    private Part parts(InputStream raw) throws BrokenMail, IOException {
        try {
            return new PartReader(limits).read(raw);
        } catch (TooMuch limit) {
            throw new BrokenMail(limit.getMessage(), limit);
        } catch (MimeException | MimeIOException broken) {
            throw new BrokenMail("not to be taken apart: " + broken.getMessage(), broken);
        }
    }

    private static MailPerson from(HeaderFields header) {
        List<MailPerson> persons = header.all("from").stream()
                .flatMap(value -> Persons.of(value).stream())
                .toList();
        return persons.stream()
                .filter(person -> person.address() != null)
                .findFirst()
                .orElse(persons.isEmpty() ? null : persons.getFirst());
    }

    private static List<MailPerson> receivers(HeaderFields header) {
        return Stream.of("to", "cc")
                .flatMap(name -> header.all(name).stream())
                .flatMap(value -> Persons.of(value).stream())
                .filter(person -> person.address() != null)
                .toList();
    }

    private static List<String> deliveredTo(HeaderFields header) {
        return Stream.of("delivered-to", "x-original-to", "envelope-to", "x-envelope-to")
                .flatMap(name -> header.all(name).stream())
                .flatMap(value -> Persons.of(value).stream())
                .map(MailPerson::address)
                .filter(address -> address != null)
                .distinct()
                .toList();
    }

    private static String language(String header) {
        if (header == null || header.isBlank() || header.indexOf(',') >= 0) {
            return null;
        }
        try {
            String tag =
                    new Locale.Builder().setLanguageTag(header.strip()).build().toLanguageTag();
            return tag.equals("und") ? null : tag;
        } catch (IllformedLocaleException noTag) {
            return null;
        }
    }

    private List<MailFile> files(Part root) {
        List<MailFile> files = new ArrayList<>();
        boolean readAlone = root.type().startsWith("text/");
        root.all()
                .filter(part -> !part.isMultipart() && !part.isText() && !part.isMachinery())
                .filter(part -> part != root || !readAlone)
                .filter(part -> part.bytes().length > 0)
                .forEach(part -> files.add(file(part, files.size() + 1)));
        return files;
    }

    private MailFile file(Part part, int number) {
        String contentId = part.header().first("content-id");
        String id = contentId == null ? null : MessageIds.bare(contentId);
        boolean inline = part.isInline() || id != null && !part.isAttachment();
        return new MailFile(FileNames.of(nameOf(part), part.type(), number), id, inline, part.bytes());
    }

    /** A mail that nobody named is called by its subject. */
    private String nameOf(Part part) {
        String name = part.name();
        if (name != null || !part.type().equals("message/rfc822")) {
            return name;
        }
        try {
            String subject = PartReader.header(new ByteArrayInputStream(part.bytes()), limits)
                    .text("subject")
                    .replace('/', '-')
                    .replace('\\', '-');
            return subject.isBlank() ? null : CleanText.cut(subject, 100).strip() + ".eml";
        } catch (IOException | MimeException unreadable) {
            return null;
        }
    }

    private static Map<String, List<String>> handedOn(HeaderFields header) {
        Map<String, List<String>> handedOn = new TreeMap<>();
        for (String name : HANDED_ON) {
            List<String> values = header.all(name).stream().map(CleanText::line).toList();
            if (!values.isEmpty()) {
                handedOn.put(name, values);
            }
        }
        return handedOn;
    }
}
