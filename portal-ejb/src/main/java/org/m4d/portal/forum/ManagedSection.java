package org.m4d.portal.forum;

import java.util.List;
import org.m4d.portal.common.LocalizedText;

/**
 * A section as those see it who run the forums.
 *
 * @param forums in their order, whoever may read them
 * @param version for the lost-update check
 */
public record ManagedSection(long id, String slug, LocalizedText names, List<ForumView> forums, long version) {
    public ManagedSection {
        forums = List.copyOf(forums);
    }
}
