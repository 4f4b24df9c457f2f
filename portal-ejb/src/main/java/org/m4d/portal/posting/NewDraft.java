package org.m4d.portal.posting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;

/**
 * What somebody is writing.
 *
 * @param place what it is to become, such as {@code reply-12}
 * @param page the address of its form after the language, with query and anchor
 * @param about the title of what it belongs to, for the list of drafts; may be empty
 * @param fields the values of the form's fields
 * @param key the key of the form, under which it will be published; may be null
 */
public record NewDraft(
        @NotBlank(message = "error.required") @Pattern(regexp = NewDraft.PLACE, message = "error.draft.place")
        String place,

        @NotNull @Size(max = 400, message = "error.length") String page,
        @NotNull @Size(max = 300, message = "error.length") String about,
        @NotNull Map<String, List<String>> fields,

        @Size(max = NewDraft.LONGEST_KEY, message = "error.idempotency-key.length")
        String key) {
    static final String PLACE = "[a-z0-9-]{1,80}";
    static final int LONGEST_KEY = 100;

    public NewDraft {
        page = page == null ? "" : page;
        about = about == null ? "" : about;
        fields = fields == null ? Map.of() : Map.copyOf(fields);
    }
}
