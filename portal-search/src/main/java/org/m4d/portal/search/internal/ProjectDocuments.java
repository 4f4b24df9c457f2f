package org.m4d.portal.search.internal;

import java.util.List;
import org.m4d.portal.common.ContentPath;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.common.LocalizedText;
import org.m4d.portal.posting.Sanitizer;
import org.m4d.portal.project.Project;

/** How projects become documents. */
final class ProjectDocuments {

    private ProjectDocuments() {}

    static SearchDocument of(Project project) {
        String language = project.getBody().language();
        return new SearchDocument(
                ContentType.PROJECT,
                project.getId(),
                project.getExternalKey(),
                ContentPath.of(ContentType.PROJECT, project.getId(), project.getTitle()),
                project.getTitle(),
                language,
                LocalizedText.of(language, project.getTitle()),
                project.getSummary() + " " + Sanitizer.textOf(project.getBody().html()) + " "
                        + String.join(" ", project.getPlaces()),
                project.getCountries(),
                project.getThemes(),
                project.getChangedAt(),
                List.of(project.getOrigin() + "-" + project.getDestination()));
    }
}
