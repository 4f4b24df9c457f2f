package org.m4d.portal.member;

import java.util.Collection;
import java.util.Map;

/** Finds the members whom a text names by their login names, as in {@code @mariam}. */
public interface Handles {

    /**
     * The members with these login names, in one query.
     *
     * @param names as typed; case does not matter
     * @return ids by login names in lower case; a name that nobody has is missing
     */
    Map<String, Long> members(Collection<String> names);
}
