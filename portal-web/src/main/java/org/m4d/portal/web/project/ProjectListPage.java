package org.m4d.portal.web.project;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.m4d.portal.common.Page;
import org.m4d.portal.common.PageLimit;
import org.m4d.portal.project.ProjectFilter;
import org.m4d.portal.project.ProjectService;
import org.m4d.portal.project.ProjectStatus;
import org.m4d.portal.project.ProjectSummary;
import org.m4d.portal.web.routing.PageModel;
import org.m4d.portal.web.routing.Route;

/** Projects by latest change, narrowed by country and status through the address. */
@Named("projectList")
@RequestScoped
public class ProjectListPage implements PageModel {

    @Inject
    ProjectService projects;

    private Page<ProjectSummary> page;
    private String country;
    private String status;

    @Override
    public void load(Route route) {
        country = route.parameter("country")
                .filter(code -> code.matches("[A-Z]{2}"))
                .orElse(null);
        ProjectStatus wanted =
                route.parameter("status").flatMap(ProjectStatus::of).orElse(null);
        status = wanted == null ? null : wanted.id();
        page = projects.latest(
                new ProjectFilter(country, wanted), route.parameter("after").orElse(null), PageLimit.DEFAULT);
    }

    public Page<ProjectSummary> getPage() {
        return page;
    }

    public String getCountry() {
        return country;
    }

    public String getStatus() {
        return status;
    }

    public List<ProjectStatus> getStatuses() {
        return List.of(ProjectStatus.values());
    }

    public boolean isNarrowed() {
        return country != null || status != null;
    }

    /** What the address of the next page repeats. */
    public String getFilter() {
        return parameter("country", country) + parameter("status", status);
    }

    private static String parameter(String name, String value) {
        return value == null ? "" : "&" + name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
