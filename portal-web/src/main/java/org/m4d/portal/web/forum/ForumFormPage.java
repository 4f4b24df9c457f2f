package org.m4d.portal.web.forum;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.m4d.portal.common.LocalizedText;
import org.m4d.portal.common.NotFound;
import org.m4d.portal.forum.ForumAdministrationService;
import org.m4d.portal.forum.ForumView;
import org.m4d.portal.forum.ManagedSection;
import org.m4d.portal.security.Audience;
import org.m4d.portal.web.form.CurrentForm;
import org.m4d.portal.web.routing.PageModel;
import org.m4d.portal.web.routing.Route;

/** The form that makes or changes a forum. */
@Named("forumForm")
@RequestScoped
public class ForumFormPage implements PageModel {

    @Inject
    ForumAdministrationService administration;

    @Inject
    CurrentForm form;

    private List<ManagedSection> sections;
    private String section;
    private ForumView forum;

    @Override
    public void load(Route route) {
        sections = administration.sections();
        String slug = route.part("slug");
        if (slug == null) {
            section = route.parameter("section").orElse("");
            return;
        }
        ManagedSection holder = sections.stream()
                .filter(one -> one.forums().stream().anyMatch(f -> f.slug().equals(slug)))
                .findFirst()
                .orElseThrow(NotFound::new);
        section = String.valueOf(holder.id());
        forum = holder.forums().stream()
                .filter(f -> f.slug().equals(slug))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Null for a new one. */
    public ForumView getForum() {
        return forum;
    }

    public List<ManagedSection> getSections() {
        return sections;
    }

    /** The number of the section that is chosen. */
    public String getSection() {
        return form.getState().value("section", section);
    }

    public LocalizedText getNames() {
        return forum == null ? LocalizedText.EMPTY : forum.names();
    }

    public LocalizedText getDescriptions() {
        return forum == null ? LocalizedText.EMPTY : forum.descriptions();
    }

    public String getAudience() {
        return form.getState().value("audience", forum == null ? Audience.PUBLIC.toString() : forum.audience());
    }

    public String getLang() {
        return form.getState().value("lang", forum == null || forum.lang() == null ? "" : forum.lang());
    }

    public String getAction() {
        return "/ui/administration/forums" + (forum == null ? "" : "/" + forum.slug());
    }

    public String getPath() {
        return "administration/forum/" + (forum == null ? "new" : forum.slug() + "/edit");
    }
}
