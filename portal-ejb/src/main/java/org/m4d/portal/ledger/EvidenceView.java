package org.m4d.portal.ledger;

import java.time.Instant;
import java.time.LocalDate;
import org.m4d.portal.member.AuthorView;
import org.m4d.portal.posting.PostingState;

/**
 * A piece of evidence as it is read.
 *
 * @param number within its recommendation
 * @param as in what capacity its author brought it, as {@link Capacity#id()} has it
 * @param kind as {@link EvidenceKind#id()} has it
 * @param lang BCP 47 tag of the text
 * @param html sanitised; null when it was taken away and is not the reader's to open
 * @param link null without one
 * @param day when what it tells of happened
 */
public record EvidenceView(
        long id,
        long recommendation,
        int number,
        AuthorView author,
        String as,
        String kind,
        String lang,
        String html,
        String link,
        LocalDate day,
        Instant createdAt,
        PostingState state) {

    /** @param open whether the reader may read the words */
    public static EvidenceView of(Evidence evidence, boolean open) {
        return new EvidenceView(
                evidence.getId(),
                evidence.getRecommendation().getId(),
                evidence.getNumber(),
                AuthorView.of(evidence.getAuthor()),
                evidence.getAs().id(),
                evidence.getKind().id(),
                evidence.getBody().language(),
                open ? evidence.getBody().html() : null,
                open ? evidence.getLink() : null,
                evidence.getDay(),
                evidence.getCreatedAt(),
                evidence.getState());
    }

    /** The same with other HTML, for answers that clean it again. */
    public EvidenceView withHtml(String other) {
        return new EvidenceView(id, recommendation, number, author, as, kind, lang, other, link, day, createdAt, state);
    }
}
