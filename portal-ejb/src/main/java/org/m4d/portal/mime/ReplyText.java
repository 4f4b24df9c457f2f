package org.m4d.portal.mime;

import java.util.ArrayList;
import java.util.List;
import org.m4d.portal.mime.Passage.Kind;

/**
 * Tells what a person wrote in a mail from what her program added: the mail she answers, its heading, her signature. What the structure of
 * HTML says comes first (see {@link HtmlMarks}), then the phrases of mail programs (see {@link ReplyPhrases}).
 *
 * <p>Answers between quoted lines keep the quotations that they answer; a quotation with nothing after it goes, and so does one at the very
 * top with all of the answer below. A mail that somebody sent on keeps what was sent on.
 */
public final class ReplyText {

    /** What stands in each of {@link #MARKER_LINES}; whatever follows such a line is not part of the reply. */
    public static final String MARKER = "— — —";

    /** The lines that our own mails carry above their text, in English, French, Spanish and Arabic. */
    public static final List<String> MARKER_LINES = List.of(
            "— — — Please write your reply above this line — — —",
            "— — — Écrivez votre réponse au-dessus de cette ligne — — —",
            "— — — Escriba su respuesta por encima de esta línea — — —",
            "— — — يُرجى كتابة ردّكم فوق هذا السطر — — —");

    private ReplyText() {}

    /**
     * A mail's text, divided; all parts are Markdown and may be empty.
     *
     * @param written by the person, now
     * @param history what was quoted, with its heading
     * @param signature with what her program says of itself
     */
    public record Cut(String written, String history, String signature) {}

    /**
     * Divides a text.
     *
     * @param passages of the whole text; those of several lines may be divided, the text remains the same
     * @param subject of the mail, which says whether it was sent on
     */
    static Cut cut(List<Passage> passages, String subject) {
        List<Passage> marked = new ReplyMarks(passages, ReplyPhrases.isForwardSubject(subject)).marked();
        int end = end(marked);
        List<Passage> kept = new ArrayList<>(marked.subList(0, end));
        List<Passage> history = new ArrayList<>();
        int from = leadingQuotation(kept);
        history.addAll(kept.subList(0, from));
        history.addAll(marked.subList(end, marked.size()));
        List<Passage> written =
                kept.subList(from, end).stream().filter(ReplyText::isKept).toList();
        List<Passage> signature = marked.stream()
                .filter(passage -> passage.kind() == Kind.SIGNATURE)
                .toList();
        history.removeIf(passage -> passage.kind() == Kind.SIGNATURE);
        return new Cut(MarkdownSource.of(written), MarkdownSource.of(history), MarkdownSource.of(signature));
    }

    /** Where the earlier mail, quotations with nothing after them and the signature begin. */
    private static int end(List<Passage> passages) {
        int end = 0;
        while (end < passages.size() && passages.get(end).kind() != Kind.HISTORY) {
            end++;
        }
        while (end > 0 && isNothingAtTheEnd(passages.get(end - 1))) {
            end--;
        }
        return end;
    }

    private static boolean isNothingAtTheEnd(Passage passage) {
        return switch (passage.kind()) {
            case QUOTED, ATTRIBUTION, SIGNATURE, HISTORY -> true;
            case WRITTEN, FORWARDED -> PassageLines.isRule(passage);
        };
    }

    /** How many passages at the top are one quotation with all of the answer below it; 0 when answers stand between quotations. */
    private static int leadingQuotation(List<Passage> passages) {
        int top = 0;
        while (top < passages.size()
                && (passages.get(top).kind() == Kind.QUOTED || passages.get(top).kind() == Kind.ATTRIBUTION)) {
            top++;
        }
        boolean more = passages.stream().skip(top).anyMatch(passage -> passage.kind() == Kind.QUOTED);
        return more ? 0 : top;
    }

    private static boolean isKept(Passage passage) {
        return passage.kind() != Kind.ATTRIBUTION && passage.kind() != Kind.SIGNATURE;
    }
}
