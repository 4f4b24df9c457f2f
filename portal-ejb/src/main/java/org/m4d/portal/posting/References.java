package org.m4d.portal.posting;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.m4d.portal.common.ContentRef;

/**
 * What a text points at, in the order in which it does.
 *
 * @param mentioned the members whom it names
 * @param quoted the writings that it quotes, whether they exist or not
 * @param attachments the ids of the files that it shows or links to by {@code attachment:12}
 * @param links the addresses of other sites that it links to
 */
public record References(Set<Long> mentioned, Set<ContentRef> quoted, Set<Long> attachments, Set<String> links) {
    /** Of a text that points at nothing. */
    public static final References NONE = new References(Set.of(), Set.of(), Set.of(), Set.of());

    public References {
        mentioned = Collections.unmodifiableSet(new LinkedHashSet<>(mentioned));
        quoted = Collections.unmodifiableSet(new LinkedHashSet<>(quoted));
        attachments = Collections.unmodifiableSet(new LinkedHashSet<>(attachments));
        links = Collections.unmodifiableSet(new LinkedHashSet<>(links));
    }
}
