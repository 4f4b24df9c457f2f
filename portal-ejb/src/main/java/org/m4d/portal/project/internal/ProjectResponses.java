package org.m4d.portal.project.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.posting.Respondable;
import org.m4d.portal.project.Project;

/** Projects take reactions. */
@ApplicationScoped
class ProjectResponses {

    @Produces
    Respondable projects() {
        return new Respondable(ContentType.PROJECT, Project.class, ContentType.PROJECT, null);
    }
}
