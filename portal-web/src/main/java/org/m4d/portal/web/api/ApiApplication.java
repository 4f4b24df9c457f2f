package org.m4d.portal.web.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;
import org.m4d.portal.web.country.CountriesResource;
import org.m4d.portal.web.country.MigrantStockImportResource;
import org.m4d.portal.web.forum.ForumsResource;
import org.m4d.portal.web.forum.PostsResource;
import org.m4d.portal.web.forum.TopicsResource;
import org.m4d.portal.web.imports.ImportsResource;
import org.m4d.portal.web.practice.PracticesResource;
import org.m4d.portal.web.search.SearchResource;

/** The portal for programs. */
@ApplicationPath("/api/v1")
public class ApiApplication extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(
                PracticesResource.class, CountriesResource.class, MigrantStockImportResource.class, ForumsResource.class, TopicsResource.class, PostsResource.class, SearchResource.class, ImportsResource.class, ApiProblems.class, ApiViolations.class);
    }
}
