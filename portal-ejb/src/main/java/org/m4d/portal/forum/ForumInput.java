package org.m4d.portal.forum;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.m4d.portal.common.LocalizedText;

/**
 * What a forum is.
 *
 * @param slug the last part of its address; kept when it is changed; null or blank to make it from the name
 * @param section the number of the section it stands in
 * @param names by language, at least one
 * @param descriptions by language
 * @param lang the language that its topics are mostly in, BCP 47; null or blank for all languages
 * @param audience {@code public} or {@code members}
 * @param position its place in the section, from 1; null to leave it where it is, or at the end
 */
public record ForumInput(
        @Size(max = 60, message = "error.length") String slug,
        long section,
        @NotNull(message = "error.required") LocalizedText names,
        LocalizedText descriptions,
        @Size(max = 35, message = "error.length") String lang,
        @NotBlank(message = "error.required") String audience,
        Integer position) {

    public ForumInput {
        descriptions = descriptions == null ? LocalizedText.EMPTY : descriptions;
        lang = lang == null || lang.isBlank() ? null : lang;
    }
}
