package org.m4d.portal.archive.threads;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A subject without what mail programs put before it.
 *
 * @param title what it is about, as it was written
 * @param base the same for comparing: without tags of lists in brackets, in lower case, spaces made one; empty when nothing is left
 * @param answers whether something before it says that it answers or passes on what stood there
 */
public record SubjectLine(String title, String base, boolean answers) {

    /** Re: as programs of many languages say it, and what they put before a mail that is passed on. */
    private static final String SIGN =
            "re|r|ref|res|rif|rép|rep|aw|antw|antwort|sv|vs|vl|vb|odp|ynt|enc|rv|fw|fwd|wg|tr|i|doorst|pd|απ|σχετ"
                    + "|ответ|пересл|отв|رد|ردّ|إعادة توجيه|الرد|回复|回覆|答复|转发|轉寄|返信|転送|답장|전달|תשובה|השב";

    private static final Pattern ANSWER = Pattern.compile(
            "^(?:" + SIGN + ")\\s?(?:\\[\\d{1,3}]|\\(\\d{1,3}\\)|\\^\\d{1,3}|\\*\\d{1,3})?\\s?[:：]\\s*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern TAG = Pattern.compile("^\\[[^\\]]{1,60}]\\s*");
    private static final Pattern PASSED_ON = Pattern.compile("\\s*\\((?:fwd|fw)\\)\\s*$", Pattern.CASE_INSENSITIVE);

    private static final int MOST_SIGNS = 20;
    private static final int TELLING = 8;

    /** What so many write that it tells nothing. */
    private static final Set<String> USUAL = Set.of(
            "no subject",
            "(no subject)",
            "(none)",
            "question",
            "questions",
            "question:",
            "a question",
            "bonjour à tous",
            "bonjour a tous",
            "greetings",
            "hello all",
            "hi everyone",
            "help needed",
            "reminder",
            "newsletter",
            "announcement",
            "information",
            "informations",
            "unsubscribe",
            "subscribe",
            "sans objet",
            "(sans objet)",
            "sin asunto",
            "(sin asunto)",
            "saludos",
            "consulta",
            "pregunta",
            "buenos días",
            "buenos dias",
            "بدون موضوع",
            "(بدون موضوع)",
            "السلام عليكم",
            "test message",
            "attachment",
            "documents");

    /** Reads a decoded subject; it may be empty. */
    public static SubjectLine of(String subject) {
        String title = subject.strip();
        String base = title;
        boolean answers = false;
        for (int i = 0; i < MOST_SIGNS; i++) {
            Matcher answer = ANSWER.matcher(base);
            Matcher tag = TAG.matcher(base);
            if (answer.find()) {
                base = base.substring(answer.end());
                title = base;
                answers = true;
            } else if (tag.find() && tag.end() < base.length()) {
                base = base.substring(tag.end());
            } else {
                break;
            }
        }
        Matcher passedOn = PASSED_ON.matcher(base);
        if (passedOn.find()) {
            base = base.substring(0, passedOn.start());
            answers = true;
        }
        return new SubjectLine(
                title.strip(), base.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT), answers);
    }

    /** Whether two mails that share it are likely to be of one conversation, though neither says so. */
    boolean telling() {
        return base.codePointCount(0, base.length()) >= TELLING && !USUAL.contains(base);
    }
}
