package org.m4d.portal.search.internal;

import java.util.List;
import org.m4d.portal.common.ContentPath;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.common.LocalizedText;
import org.m4d.portal.group.Group;
import org.m4d.portal.posting.Sanitizer;

/** How groups become documents: found by what they say of themselves, by those who may know of them. */
final class GroupDocuments {

    private GroupDocuments() {}

    static SearchDocument of(Group group) {
        String language = group.getDescription().language();
        return new SearchDocument(
                ContentType.GROUP,
                group.getId(),
                group.getExternalKey(),
                ContentPath.of(ContentType.GROUP, group.getId(), group.getName()),
                group.getName(),
                language,
                LocalizedText.of(language, group.getName()),
                Sanitizer.textOf(group.getDescription().html()),
                group.getCountries(),
                group.getThemes(),
                group.getFoundedAt(),
                List.of(),
                group.getKind().known(group.ref()).toString());
    }
}
