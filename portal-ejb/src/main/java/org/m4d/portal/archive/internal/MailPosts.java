package org.m4d.portal.archive.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.m4d.portal.attachment.ArchivedFiles;
import org.m4d.portal.attachment.AttachmentView;
import org.m4d.portal.common.InvalidInput;
import org.m4d.portal.common.PortalException;
import org.m4d.portal.forum.ArchivedPost;
import org.m4d.portal.forum.ArchivedTopic;
import org.m4d.portal.member.ArchivedMembers;
import org.m4d.portal.mime.MailFile;
import org.m4d.portal.mime.ReadMail;
import org.m4d.portal.mime.TextLanguage;
import org.m4d.portal.posting.LanguageTags;
import org.m4d.portal.posting.Markdown;
import org.m4d.portal.posting.MarkdownText;
import org.m4d.portal.security.Acting;

/** Makes a post of a mail: without addresses, with its files, in the name of who wrote it. */
@ApplicationScoped
class MailPosts {

    /** Cards and mails within the mail are nothing but addresses. */
    private static final Set<String> ADDRESSES = Set.of("eml", "vcf", "ics", "msg");

    private static final TextLanguage LANGUAGE = new TextLanguage();

    /** For links to files behind the text, in characters. */
    private static final int ROOM = 5_000;

    private static final Pattern EMBEDDED =
            Pattern.compile("(!?)\\[((?:[^\\[\\]\\\\\\n]|\\\\.){0,400})]\\(<?cid:([^)>\\s]{1,400})>?\\)");
    private static final Pattern SIGNS = Pattern.compile("([\\\\`*_\\[\\]<>&#|~])");

    @Inject
    Authors authors;

    @Inject
    ArchivedMembers members;

    @Inject
    ArchivedFiles files;

    @Inject
    Markdown markdown;

    @Inject
    LanguageTags languages;

    @Inject
    Acting acting;

    /** A mail with what says where it belongs. */
    record Placed(int number, ReadMail mail, String key, ArchivedTopic topic, Instant at) {}

    /**
     * Makes a mail ready to be written. Its files are kept by then.
     *
     * @param language of a mail that does not say its own
     */
    Piece piece(Placed placed, String language) {
        ReadMail mail = placed.mail();
        List<Refusal> refusals = new ArrayList<>();
        try {
            long author = mail.from() == null
                    ? authors.of(null, null, "mbox")
                    : authors.of(mail.from().name(), mail.from().address(), "mbox");
            String source = source(placed, author, refusals);
            String lang = language(mail, source, language);
            MarkdownText text = acting.as(members.actor(author), () -> markdown.readArchived(source, lang));
            ArchivedPost post = new ArchivedPost(placed.key(), placed.topic(), author, placed.at(), unused -> text);
            return new Piece(placed.number(), mail.messageId(), mail.subject(), post, refusals);
        } catch (PortalException refused) {
            return Piece.refused(
                    Refusal.of(placed.number(), mail.messageId(), mail.subject(), Refusal.reason(refused), null));
        }
    }

    private String source(Placed placed, long author, List<Refusal> refusals) {
        ReadMail mail = placed.mail();
        Map<MailFile, AttachmentView> kept = keep(placed, author, refusals);
        String text = mail.text().length() > Markdown.LONGEST - ROOM ? mail.written() : mail.text();
        if (text.length() > Markdown.LONGEST - ROOM) {
            throw InvalidInput.of("body", "archive.refused.long");
        }
        StringBuilder source =
                new StringBuilder(AddressMask.in(embedded(text, kept)).strip());
        kept.forEach((file, view) -> {
            if (source.indexOf("(attachment:" + view.id() + ")") < 0) {
                source.append("\n\n").append(link(view, ""));
            }
        });
        if (source.isEmpty()) {
            source.append(SIGNS.matcher(AddressMask.inHeader(mail.subject())).replaceAll("\\\\$1"));
        }
        if (source.toString().isBlank()) {
            throw InvalidInput.of("body", "archive.refused.empty");
        }
        return source.toString();
    }

    private Map<MailFile, AttachmentView> keep(Placed placed, long author, List<Refusal> refusals) {
        Map<MailFile, AttachmentView> kept = new LinkedHashMap<>();
        Map<String, List<String>> refused = new TreeMap<>();
        for (MailFile file : placed.mail().files()) {
            String name = AddressMask.in(file.name());
            try {
                if (ADDRESSES.contains(ending(name))) {
                    throw InvalidInput.of("file", "archive.refused.addresses");
                }
                if (kept.size() == files.perText()) {
                    throw InvalidInput.of("file", "archive.refused.files");
                }
                kept.put(file, files.keep(author, name, file.bytes()));
            } catch (PortalException notTaken) {
                refused.computeIfAbsent(Refusal.reason(notTaken), unused -> new ArrayList<>())
                        .add(name);
            }
        }
        refused.forEach((reason, names) -> refusals.add(new Refusal(
                placed.number(),
                placed.mail().messageId(),
                placed.mail().subject(),
                reason,
                String.join(", ", names),
                false)));
        return kept;
    }

    /** Pictures that the text shows in their places; those that were not kept leave their words. */
    private static String embedded(String text, Map<MailFile, AttachmentView> kept) {
        Map<String, AttachmentView> byId = kept.entrySet().stream()
                .filter(entry -> entry.getKey().contentId() != null)
                .collect(Collectors.toMap(
                        entry -> entry.getKey().contentId(), Map.Entry::getValue, (first, second) -> first));
        return EMBEDDED.matcher(text).replaceAll(found -> {
            AttachmentView file = byId.get(found.group(3));
            return Matcher.quoteReplacement(file == null ? found.group(2) : link(file, found.group(2)));
        });
    }

    private static String link(AttachmentView file, String words) {
        String shown =
                words.isBlank() && !file.picture() ? SIGNS.matcher(file.name()).replaceAll("\\\\$1") : words;
        return (file.picture() ? "!" : "") + "[" + shown + "](attachment:" + file.id() + ")";
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /** What it says of itself; else what it is likely to be; else what the archive is mostly in. */
    private String language(ReadMail mail, String source, String otherwise) {
        return Optional.ofNullable(mail.language())
                .filter(this::known)
                .or(() -> LANGUAGE.of(source).filter(this::known))
                .orElse(otherwise);
    }

    private boolean known(String tag) {
        try {
            languages.check("lang", tag);
            return true;
        } catch (InvalidInput unknown) {
            return false;
        }
    }
}
