package org.m4d.portal.archive.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.m4d.portal.archive.mbox.MboxReader;
import org.m4d.portal.archive.mbox.MboxSpan;
import org.m4d.portal.archive.threads.Conversations;
import org.m4d.portal.archive.threads.SubjectLine;
import org.m4d.portal.forum.ArchivedPlace;
import org.m4d.portal.forum.ArchivedTopic;
import org.m4d.portal.forum.ArchivedTopics;
import org.m4d.portal.mime.BrokenMail;
import org.m4d.portal.mime.ReadMail;

/** An mbox whose conversations are known. */
final class MboxArchive implements Archive {

    /** What holds many or large pictures is written in shorter stretches, so that the import's row tells how far it is. */
    private static final Duration LONGEST_STRETCH = Duration.ofSeconds(5);

    private static final int LONGEST_TITLE = 200;
    private static final int MOST_LOOKED_FOR = 12;

    private final Job job;
    private final MboxReader reader;
    private final MboxIndex index;
    private final Conversations conversations;
    private final ArchivedTopics topics;
    private final MailPosts posts;
    private final long largest;

    /** The conversation that was made ready last, and its topic. */
    private int conversation = -1;

    private ArchivedTopic topic;

    MboxArchive(Job job, MboxReader reader, MboxIndex index, ArchivedTopics topics, MailPosts posts, long largest) {
        this.job = job;
        this.reader = reader;
        this.index = index;
        this.conversations = index.conversations();
        this.topics = topics;
        this.posts = posts;
        this.largest = largest;
    }

    @Override
    public int size() {
        return conversations.size();
    }

    @Override
    public int repeated() {
        return conversations.repeated();
    }

    @Override
    public int skipped() {
        return 0;
    }

    /**
     * A message's header.
     *
     * @param mail null when it cannot be read
     */
    private record Head(ReadMail mail, String key) {}

    @Override
    public List<Piece> pieces(int place, int most) throws IOException {
        int end = Math.min(size(), place + most);
        Map<Integer, Head> heads = heads(place, end);
        Map<String, ArchivedPlace> here = topics.places(keys(heads));
        long begun = System.nanoTime();
        List<Piece> pieces = new ArrayList<>();
        for (int at = place; at < end; at++) {
            pieces.add(piece(at, heads, here));
            if (System.nanoTime() - begun > LONGEST_STRETCH.toNanos()) {
                break;
            }
        }
        return pieces;
    }

    /** The headers of a stretch, and of the first message of the conversation that it begins within. */
    private Map<Integer, Head> heads(int place, int end) throws IOException {
        Map<Integer, Head> heads = new HashMap<>();
        heads.put(conversations.first(place), head(conversations.first(place)));
        for (int at = place; at < end; at++) {
            heads.put(at, head(at));
        }
        return heads;
    }

    private Head head(int place) throws IOException {
        int message = conversations.message(place);
        MboxSpan span = index.span(message);
        byte[] bytes = reader.head(span);
        ReadMail mail;
        try {
            mail = MailHeads.read(bytes);
        } catch (BrokenMail broken) {
            mail = null;
        }
        boolean named = mail != null && mail.messageId() != null && !conversations.sharesId(message);
        return new Head(mail, MailHeads.key(job.forum(), named ? mail.messageId() : content(span, bytes)));
    }

    /** What stands for an id where there is none, or one that others have too. */
    private String content(MboxSpan span, byte[] head) throws IOException {
        byte[] bytes = span.length() > largest ? head : reader.read(span);
        return "content " + span.length() + " " + new String(bytes, StandardCharsets.ISO_8859_1);
    }

    /** Of the messages themselves, and of what the first of each conversation refers to: that may have come with an older archive. */
    private Set<String> keys(Map<Integer, Head> heads) {
        Set<String> keys = new HashSet<>();
        heads.forEach((place, head) -> {
            keys.add(head.key());
            if (place == conversations.first(place) && head.mail() != null) {
                keys.addAll(references(head.mail()));
            }
        });
        return keys;
    }

    /** The nearest first. */
    private List<String> references(ReadMail mail) {
        return MailHeads.references(mail).reversed().stream()
                .limit(MOST_LOOKED_FOR)
                .map(id -> MailHeads.key(job.forum(), id))
                .toList();
    }

    private Piece piece(int place, Map<Integer, Head> heads, Map<String, ArchivedPlace> here) throws IOException {
        Head head = heads.get(place);
        int number = conversations.message(place) + 1;
        if (conversations.topic(place) != conversation) {
            topic = topic(heads.get(conversations.first(place)), here);
            conversation = conversations.topic(place);
        }
        if (here.containsKey(head.key())) {
            return Piece.here(number);
        }
        String id = head.mail() == null ? null : head.mail().messageId();
        String subject = head.mail() == null ? "" : head.mail().subject();
        MboxSpan span = index.span(conversations.message(place));
        if (span.length() > largest) {
            String size = (span.length() / 1_000_000) + " MB";
            return Piece.refused(Refusal.of(number, id, subject, "archive.refused.large", size));
        }
        Instant at = Instant.ofEpochSecond(conversations.second(conversations.message(place)));
        try {
            ReadMail mail = MailHeads.read(reader.read(span));
            return posts.piece(new MailPosts.Placed(number, mail, head.key(), topic, at), job.language());
        } catch (BrokenMail broken) {
            return Piece.refused(Refusal.of(number, id, subject, "archive.refused.broken", broken.getMessage()));
        }
    }

    /** The topic of a conversation: where its first message is, or what that answers, or a new one. */
    private ArchivedTopic topic(Head first, Map<String, ArchivedPlace> here) {
        Long known = here.containsKey(first.key()) ? here.get(first.key()).topic() : null;
        if (known == null && first.mail() != null) {
            known = references(first.mail()).stream()
                    .filter(here::containsKey)
                    .map(key -> here.get(key).topic())
                    .findFirst()
                    .orElse(null);
        }
        String title = title(first.mail());
        return new ArchivedTopic(known, job.forum(), first.key(), title, job.language(), Set.of(), false, false);
    }

    private static String title(ReadMail mail) {
        String title = mail == null
                ? ""
                : AddressMask.inHeader(SubjectLine.of(mail.subject()).title());
        if (title.isBlank()) {
            return "…";
        }
        return title.length() > LONGEST_TITLE
                ? title.substring(0, LONGEST_TITLE - 1).strip() + "…"
                : title;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
