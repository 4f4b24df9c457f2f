package org.m4d.portal.web.forum;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.m4d.portal.common.LocalizedText;
import org.m4d.portal.forum.ForumAdministrationService;
import org.m4d.portal.forum.ManagedSection;
import org.m4d.portal.web.routing.PageModel;
import org.m4d.portal.web.routing.Route;

/** The form that makes or renames a section. */
@Named("sectionForm")
@RequestScoped
public class SectionFormPage implements PageModel {

    @Inject
    ForumAdministrationService administration;

    private ManagedSection section;

    @Override
    public void load(Route route) {
        if (route.part("id") == null) {
            administration.sections();
        } else {
            section = administration.section(route.number("id"));
        }
    }

    /** Null for a new one. */
    public ManagedSection getSection() {
        return section;
    }

    public LocalizedText getNames() {
        return section == null ? LocalizedText.EMPTY : section.names();
    }

    public String getAction() {
        return "/ui/administration/sections" + (section == null ? "" : "/" + section.id());
    }

    public String getPath() {
        return "administration/section/" + (section == null ? "new" : section.id() + "/edit");
    }
}
