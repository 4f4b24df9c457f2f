package org.m4d.portal.web.group;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.m4d.portal.common.Page;
import org.m4d.portal.common.PageLimit;
import org.m4d.portal.group.AdmissionService;
import org.m4d.portal.group.AdmissionView;
import org.m4d.portal.group.GroupFacets;
import org.m4d.portal.group.GroupFilter;
import org.m4d.portal.group.GroupService;
import org.m4d.portal.group.GroupSummary;
import org.m4d.portal.web.page.Names;
import org.m4d.portal.web.routing.PageModel;
import org.m4d.portal.web.routing.Route;

/** The directory of groups, by name; before it the reader's own groups and what waits for her answer. */
@Named("groupList")
@RequestScoped
public class GroupListPage implements PageModel {

    private static final List<String> FILTERS = List.of("theme", "country", "language");

    /**
     * A way to narrow the directory, or to widen it again.
     *
     * @param address the query that does it
     * @param count how many groups there are; 0 for one that is chosen
     */
    public record Way(String name, String address, long count) {}

    @Inject
    GroupService groups;

    @Inject
    AdmissionService admissions;

    @Inject
    Names names;

    private final Map<String, String> chosen = new LinkedHashMap<>();
    private Page<GroupSummary> page;
    private GroupFacets facets;
    private List<GroupSummary> own;
    private List<AdmissionView> waiting;

    @Override
    public void load(Route route) {
        FILTERS.forEach(filter -> route.parameter(filter).ifPresent(value -> chosen.put(filter, value)));
        page = groups.groups(
                new GroupFilter(chosen.get("theme"), chosen.get("country"), chosen.get("language")),
                route.parameter("after").orElse(null),
                PageLimit.DEFAULT);
        facets = groups.facets();
        own = groups.own();
        waiting = admissions.own();
    }

    public Page<GroupSummary> getPage() {
        return page;
    }

    /** The groups that the reader is in. */
    public List<GroupSummary> getOwn() {
        return own;
    }

    /** Her invitations and requests. */
    public List<AdmissionView> getWaiting() {
        return waiting;
    }

    public List<Way> getThemes() {
        return ways("theme", facets.themes());
    }

    public List<Way> getCountries() {
        return ways("country", facets.countries());
    }

    public List<Way> getLanguages() {
        return ways("language", facets.languages());
    }

    /** What the directory is narrowed by, each with the address without it. */
    public List<Way> getChosen() {
        return chosen.entrySet().stream()
                .map(one -> new Way(name(one.getKey(), one.getValue()), address(one.getKey(), null), 0))
                .toList();
    }

    /** What goes on with the address of the next page. */
    public String getRest() {
        String query = address(null, null);
        return query.length() < 2 ? "" : "&" + query.substring(1);
    }

    private List<Way> ways(String filter, List<GroupFacets.Value> values) {
        return values.stream()
                .filter(v -> !v.value().equals(chosen.get(filter)))
                .map(v -> new Way(name(filter, v.value()), address(filter, v.value()), v.count()))
                .toList();
    }

    private String name(String filter, String value) {
        return switch (filter) {
            case "theme" -> names.theme(value);
            case "country" -> names.country(value);
            default -> names.language(value);
        };
    }

    private String address(String changed, String value) {
        Map<String, String> query = new LinkedHashMap<>(chosen);
        query.remove(changed);
        if (value != null) {
            query.put(changed, value);
        }
        List<String> parts = new ArrayList<>();
        query.forEach((name, given) -> parts.add(name + "=" + names.encoded(given)));
        return "?" + String.join("&", parts);
    }
}
