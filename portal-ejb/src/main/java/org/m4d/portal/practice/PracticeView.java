package org.m4d.portal.practice;

import java.time.Instant;
import java.util.List;
import org.m4d.portal.common.Slug;
import org.m4d.portal.member.AuthorView;
import org.m4d.portal.posting.PostingState;
import org.m4d.portal.posting.Responses;

/**
 * A practice as it is read.
 *
 * @param html sanitised, ready for a page
 * @param level id of a {@link GovernmentLevel}, or null
 * @param transfer ids of {@link TransferKind}
 * @param author null when an import brought it without one
 * @param edition counts the states of title and text, from 1
 * @param version for the lost-update check
 * @param state whether everybody reads it
 */
public record PracticeView(
        long id,
        String key,
        String title,
        String lang,
        String summary,
        String html,
        List<String> themes,
        List<Corridor> corridors,
        String level,
        List<String> transfer,
        Integer from,
        Integer to,
        String organisation,
        AuthorView author,
        int edition,
        Instant createdAt,
        Instant changedAt,
        long version,
        PostingState state,
        Responses responses) {

    public PracticeView {
        themes = List.copyOf(themes);
        corridors = List.copyOf(corridors);
        transfer = List.copyOf(transfer);
    }

    public String slug() {
        return Slug.of(title);
    }

    /** The same with other HTML. */
    public PracticeView withHtml(String other) {
        return new PracticeView(
                id,
                key,
                title,
                lang,
                summary,
                other,
                themes,
                corridors,
                level,
                transfer,
                from,
                to,
                organisation,
                author,
                edition,
                createdAt,
                changedAt,
                version,
                state,
                responses);
    }
}
