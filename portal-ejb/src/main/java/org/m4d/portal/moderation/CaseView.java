package org.m4d.portal.moderation;

import java.time.Instant;
import java.util.List;
import org.m4d.portal.member.AuthorView;

/**
 * A case as a moderator works on it.
 *
 * @param waiting whether it waits to be let out, and was not reported
 * @param exhibit what it is about, with what stands around it
 * @param record what is known of its author
 * @param flags who reports it, and why; first the first
 */
public record CaseView(
        long id, boolean waiting, Instant openedAt, Exhibit exhibit, AuthorRecord record, List<Raised> flags) {

    /** The same with other HTML of what it is about, for answers that clean it again. */
    public CaseView withHtml(String other) {
        return new CaseView(id, waiting, openedAt, exhibit.withHtml(other), record, flags);
    }

    /** A report as moderators see it. */
    public record Raised(AuthorView by, Reason reason, String words, Instant at) {}

    /**
     * What is known of an author.
     *
     * @param decisions how many decisions against her stand
     * @param latest the latest of them, newest first, at most five
     */
    public record AuthorRecord(Instant since, long decisions, List<Past> latest) {
        public AuthorRecord {
            latest = List.copyOf(latest);
        }
    }

    /** One earlier decision. */
    public record Past(long id, Measure measure, Reason reason, Instant at) {}

    public CaseView {
        flags = List.copyOf(flags);
    }
}
