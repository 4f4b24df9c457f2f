package org.m4d.portal.ediscussion;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.TreeSet;

/**
 * Whom to invite by name, and with which words.
 *
 * @param members ids, from the invitation list; empty with {@code all}
 * @param all whether everybody of the filter is meant, so many as go at once
 * @param filter of the list; null for the whole list
 * @param words what to say with it, at most 500 characters; may be null
 */
public record InvitationInput(
        @NotNull @Size(max = MOST_AT_ONCE, message = "error.too-many")
        Set<@NotNull Long> members,

        boolean all,
        InviteeFilter filter,
        @Size(max = LONGEST, message = "error.length") String words) {

    /** So many are invited at once. */
    public static final int MOST_AT_ONCE = 200;

    /** What is said with an invitation is at most this long. */
    public static final int LONGEST = 500;

    public InvitationInput {
        members = members == null ? Set.of() : new TreeSet<>(members);
        filter = filter == null ? InviteeFilter.ALL : filter;
        words = words == null || words.isBlank() ? null : words.strip();
    }
}
