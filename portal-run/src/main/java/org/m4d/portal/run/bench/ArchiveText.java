package org.m4d.portal.run.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/** An mbox of a mailing list as it is after years, of invented people and texts of no sense: the same for the same number of messages. */
final class ArchiveText {
    private static final int PEOPLE = 1_500;
    private static final int OPEN_TALKS = 60;
    private static final int LONGEST_QUOTE = 6;
    private static final Instant BEGIN = Instant.parse("2001-02-03T04:05:06Z");
    private static final Duration BETWEEN = Duration.ofMinutes(47);
    private static final DateTimeFormatter MAIL_TIME =
            DateTimeFormatter.RFC_1123_DATE_TIME.withZone(ZoneOffset.UTC).withLocale(Locale.ROOT);
    private static final DateTimeFormatter FROM_TIME =
            DateTimeFormatter.ofPattern("EEE MMM d HH:mm:ss yyyy", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final SplittableRandom random = new SplittableRandom(20);
    private final Words words = new Words(20);
    private final List<Talk> open = new ArrayList<>();

    ArchiveText() throws IOException {}

    private static final class Talk {
        private final String lang;
        private final String subject;
        private final List<String> ids = new ArrayList<>();
        private String last;

        Talk(String lang, String subject) {
            this.lang = lang;
            this.subject = subject;
        }
    }

    /** Writes so many messages. */
    void write(Path file, int messages) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            for (int i = 0; i < messages; i++) {
                message(out, i);
            }
        }
    }

    private void message(BufferedWriter out, int number) throws IOException {
        boolean begins = open.size() < 2 || random.nextInt(5) == 0;
        Talk talk = begins ? begun() : open.get(random.nextInt(open.size()));
        int person = Math.min(random.nextInt(PEOPLE), random.nextInt(PEOPLE));
        Instant at = BEGIN.plus(BETWEEN.multipliedBy(number));
        String id = number + "." + random.nextInt(1_000_000) + "@list.example.org";
        out.write("From person" + person + "@example.org " + FROM_TIME.format(at) + "\n"
                + "Received: from mail.example.org by list.example.org; " + MAIL_TIME.format(at) + "\n"
                + "From: Person Invented" + person + " <person" + person + "@example.org>\n"
                + "To: list@example.org\nDate: " + MAIL_TIME.format(at) + "\nMessage-ID: <" + id + ">\n"
                + "Subject: " + (talk.ids.isEmpty() ? "" : "Re: ") + encoded(talk.subject) + "\n");
        if (!talk.ids.isEmpty()) {
            String answered = talk.ids.getLast();
            out.write("In-Reply-To: <" + answered + ">\nReferences: <"
                    + String.join(">\n <", talk.ids.subList(Math.max(0, talk.ids.size() - 8), talk.ids.size()))
                    + ">\n");
        }
        body(out, text(talk));
        talk.ids.add(id);
    }

    private Talk begun() {
        String lang = words.language();
        Talk talk = new Talk(lang, words.title(lang));
        if (open.size() < OPEN_TALKS) {
            open.add(talk);
        } else {
            open.set(random.nextInt(open.size()), talk);
        }
        return talk;
    }

    private String text(Talk talk) {
        StringBuilder text = new StringBuilder();
        if (talk.last != null) {
            text.append("Somebody wrote:\n");
            talk.last.lines().limit(LONGEST_QUOTE).forEach(line -> text.append("> ")
                    .append(line)
                    .append('\n'));
            text.append('\n');
        }
        StringBuilder own = new StringBuilder();
        for (int paragraphs = 1 + random.nextInt(3); paragraphs > 0; paragraphs--) {
            own.append(words.paragraph(talk.lang)).append("\n\n");
        }
        talk.last = own.toString();
        return text.append(own).append("-- \nPerson Invented\n").toString();
    }

    private void body(BufferedWriter out, String text) throws IOException {
        String plain = "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n"
                + text.replaceAll("(?m)^(>*From )", ">$1") + "\n";
        switch (random.nextInt(32)) {
            case 0, 1, 2, 3, 4 ->
                out.write("MIME-Version: 1.0\nContent-Type: multipart/alternative; boundary=\"cut\"\n\n--cut\n" + plain
                        + "--cut\nContent-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n<html><body>"
                        + text.replace("&", "&amp;")
                                .replace("<", "&lt;")
                                .replace("\n\n", "</p><p>")
                                .replace("\n", "<br>\n")
                        + "</body></html>\n--cut--\n\n");
            case 5 ->
                out.write("MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=\"cut\"\n\n--cut\n" + plain
                        + "--cut\nContent-Type: text/csv; name=\"figures.csv\"\nContent-Disposition: attachment; filename=\"figures.csv\"\n"
                        + "Content-Transfer-Encoding: base64\n\n"
                        + Base64.getMimeEncoder().encodeToString(figures().getBytes(StandardCharsets.UTF_8))
                        + "\n--cut--\n\n");
            default -> out.write("MIME-Version: 1.0\n" + plain + "\n");
        }
    }

    private String figures() {
        StringBuilder table = new StringBuilder("country,year,members\n");
        for (int i = 0; i < 100; i++) {
            table.append("ML,")
                    .append(2000 + i % 20)
                    .append(',')
                    .append(random.nextInt(10_000))
                    .append('\n');
        }
        return table.toString();
    }

    private static String encoded(String subject) {
        return "=?utf-8?B?" + Base64.getEncoder().encodeToString(subject.getBytes(StandardCharsets.UTF_8)) + "?=";
    }
}
