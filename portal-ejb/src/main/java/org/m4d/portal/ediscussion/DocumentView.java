package org.m4d.portal.ediscussion;

import java.time.Instant;
import org.m4d.portal.attachment.AttachmentState;
import org.m4d.portal.common.LocalizedText;
import org.m4d.portal.member.AuthorView;

/**
 * Something to read before an e-discussion.
 *
 * @param titles the title in all its languages, its own among them
 * @param lang BCP 47 tag of the document
 * @param address where it can be had: of another site, or {@code /file/12/a-name.pdf} here
 * @param site the name of the other site; null for a file
 * @param kind what kind of file it is, such as {@code PDF}; null for a link
 * @param size in bytes; null for a link
 * @param length the size for people, the same in every language: {@code 1.2 MB}; null for a link
 * @param state whether the file is handed out, and if not, why; null for a link
 * @param version for the lost-update check of its titles
 */
public record DocumentView(
        long id,
        String title,
        String lang,
        LocalizedText titles,
        String address,
        String site,
        String kind,
        Long size,
        String length,
        AttachmentState state,
        AuthorView addedBy,
        Instant addedAt,
        long version) {

    /** Whether readers can open it now. */
    public boolean readable() {
        return state == null || state == AttachmentState.CLEAN;
    }
}
