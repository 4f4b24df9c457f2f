package org.m4d.portal.forum;

import java.util.List;
import org.m4d.portal.common.LocalizedText;

/** A heading with its forums. */
public record SectionView(LocalizedText names, List<ForumView> forums) {
    public SectionView {
        forums = List.copyOf(forums);
    }
}
