package org.m4d.portal.archive.discourse;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns what people typed in Discourse into our Markdown: its quotations, mentions and pictures are written in ways of its own. */
public final class DiscourseText {

    private static final int DEEPEST = 8;
    private static final Pattern QUOTE = Pattern.compile(
            "\\[quote(?:=(?:\"([^\"\\n]{0,300})\"|([^\\]\\n]{0,300})))?]|\\[/quote]", Pattern.CASE_INSENSITIVE);
    private static final Pattern POST = Pattern.compile("post:\\s*(\\d{1,9})");
    private static final Pattern TOPIC = Pattern.compile("topic:\\s*(\\d{1,18})");
    private static final Pattern FENCE = Pattern.compile("^\\s{0,3}(?:```|~~~).*");
    private static final Pattern MENTION = Pattern.compile(
            "(?<![\\p{L}\\p{N}_@./+`\\[-])@([\\p{L}\\p{N}_](?:[\\p{L}\\p{N}_.-]{0,58}[\\p{L}\\p{N}_])?)");
    private static final Pattern CODE = Pattern.compile("`[^`\\n]+`");

    /** A picture that lies on the other forum's server alone; its words stay. */
    private static final Pattern UPLOAD =
            Pattern.compile("!?\\[([^\\]\\n]{0,300}?)(?:\\|[^\\]\\n]{0,100})?]\\(upload://[^)\\s]{1,200}\\)");

    private final Function<Quoted, Optional<String>> heads;
    private final Function<String, Optional<String>> mentions;
    private final StringBuilder written = new StringBuilder();
    private int depth;

    /**
     * What a quotation says that it quotes.
     *
     * @param topic 0 when it does not say
     * @param number of the post; 0 when it does not say
     */
    public record Quoted(String name, long topic, int number) {}

    private DiscourseText(Function<Quoted, Optional<String>> heads, Function<String, Optional<String>> mentions) {
        this.heads = heads;
        this.mentions = mentions;
    }

    /**
     * The same text in Markdown.
     *
     * @param heads gives the first line of a quotation of a post that is here
     * @param mentions gives the link to somebody by her name there
     */
    public static String markdown(
            String raw, Function<Quoted, Optional<String>> heads, Function<String, Optional<String>> mentions) {
        return new DiscourseText(heads, mentions).converted(raw);
    }

    private String converted(String raw) {
        boolean code = false;
        for (String line : UPLOAD.matcher(raw).replaceAll("$1").split("\\R", -1)) {
            boolean fence = FENCE.matcher(line).matches();
            if (code || fence) {
                line(line);
                code = fence != code;
            } else {
                quotes(line);
            }
        }
        return written.toString().strip();
    }

    private void quotes(String line) {
        Matcher sign = QUOTE.matcher(line);
        int done = 0;
        boolean any = false;
        while (sign.find()) {
            any = true;
            words(line.substring(done, sign.start()));
            done = sign.end();
            if (sign.group().charAt(1) == '/') {
                close();
            } else {
                open(sign.group(1) == null ? sign.group(2) : sign.group(1));
            }
        }
        if (any) {
            words(line.substring(done));
        } else {
            line(mentioned(line));
        }
    }

    private void words(String words) {
        if (!words.isBlank()) {
            line(mentioned(words.strip()));
        }
    }

    private void open(String of) {
        line("");
        depth = Math.min(DEEPEST, depth + 1);
        Quoted quoted = quoted(of == null ? "" : of);
        String head = heads.apply(quoted).orElse(quoted.name().isBlank() ? "" : "**" + plain(quoted.name()) + "**");
        if (!head.isEmpty()) {
            line(head);
        }
    }

    private void close() {
        if (depth > 0) {
            depth--;
            line("");
        }
    }

    private static Quoted quoted(String of) {
        Matcher post = POST.matcher(of);
        Matcher topic = TOPIC.matcher(of);
        String name = of.split(",", 2)[0].strip();
        return new Quoted(
                name.contains("post:") || name.contains("topic:") ? "" : name,
                topic.find() ? Long.parseLong(topic.group(1)) : 0,
                post.find() ? Integer.parseInt(post.group(1)) : 0);
    }

    private static String plain(String name) {
        return name.replaceAll("([\\\\`*_\\[\\]<>&])", "\\\\$1");
    }

    private void line(String text) {
        written.append(">".repeat(depth))
                .append(depth > 0 && !text.isEmpty() ? " " : "")
                .append(text)
                .append('\n');
    }

    /** Code is left alone. */
    private String mentioned(String line) {
        if (line.indexOf('@') < 0) {
            return line;
        }
        StringBuilder all = new StringBuilder();
        Matcher code = CODE.matcher(line);
        int done = 0;
        while (code.find()) {
            all.append(linked(line.substring(done, code.start()))).append(code.group());
            done = code.end();
        }
        return all.append(linked(line.substring(done))).toString();
    }

    private String linked(String words) {
        return MENTION.matcher(words)
                .replaceAll(name ->
                        Matcher.quoteReplacement(mentions.apply(name.group(1)).orElse(name.group())));
    }
}
