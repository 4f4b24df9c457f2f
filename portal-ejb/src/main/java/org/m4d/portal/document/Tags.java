package org.m4d.portal.document;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The tags of a document, under the names by which its formatting objects refer to them in their {@code role}. */
final class Tags {

    private final Map<String, Tag> byRole = new HashMap<>();
    private final Map<Tag, String> roles = new HashMap<>();

    /** The role to give to the object. */
    String role(Tag tag) {
        return roles.computeIfAbsent(tag, unused -> {
            String role = "tag-" + byRole.size();
            byRole.put(role, tag);
            return role;
        });
    }

    Optional<Tag> of(String role) {
        return Optional.ofNullable(byRole.get(role));
    }
}
