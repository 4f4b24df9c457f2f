package org.m4d.portal.synthesis;

import java.time.Instant;
import org.m4d.portal.member.AuthorView;

/**
 * An answer to a statement as everybody reads it.
 *
 * @param statement the statement's id
 * @param author with stakeholder type and organisation as they were when it was given
 * @param verdict {@code endorse}, {@code dissent} or {@code abstain}
 * @param reason plain text; null for none, and while a moderator withholds it
 * @param lang BCP 47 tag of the reason; null where there is none
 * @param withheld whether a moderator took the words of the reason away
 * @param wording the wording of the statement that it is for
 * @param counts whether those are the statement's words still
 * @param carried whether it was given in an earlier round, to the same words
 * @param reply what the team answered; null for nothing
 * @param version for the lost-update check
 */
public record VoiceView(
        long id,
        long statement,
        AuthorView author,
        String verdict,
        String reason,
        String lang,
        boolean withheld,
        int wording,
        boolean counts,
        boolean carried,
        Instant at,
        ReplyView reply,
        long version) {

    /** The same with other attributions. */
    public VoiceView with(AuthorView otherAuthor, ReplyView otherReply) {
        return new VoiceView(
                id,
                statement,
                otherAuthor,
                verdict,
                reason,
                lang,
                withheld,
                wording,
                counts,
                carried,
                at,
                otherReply,
                version);
    }
}
