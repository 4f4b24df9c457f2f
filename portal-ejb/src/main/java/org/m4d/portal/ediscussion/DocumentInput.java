package org.m4d.portal.ediscussion;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.m4d.portal.common.LocalizedText;

/**
 * Something to read before an e-discussion.
 *
 * @param title as its readers see it
 * @param titles the title in other languages of the portal; null for none
 * @param lang BCP 47 tag of the document
 * @param url where it is, http or https; null for a file
 * @param attachment the id of a file that the acting member uploaded; null for a link
 */
public record DocumentInput(
        @NotBlank(message = "error.required") @Size(max = 200, message = "error.length")
        String title,

        LocalizedText titles,

        @NotBlank(message = "error.required") @Size(max = 35, message = "error.length")
        String lang,

        String url,
        Long attachment) {

    public DocumentInput {
        titles = titles == null ? LocalizedText.EMPTY : titles;
        url = url == null || url.isBlank() ? null : url.strip();
    }

    /** The same as a file that was uploaded meanwhile. */
    public DocumentInput withFile(long uploaded) {
        return new DocumentInput(title, titles, lang, url, uploaded);
    }
}
