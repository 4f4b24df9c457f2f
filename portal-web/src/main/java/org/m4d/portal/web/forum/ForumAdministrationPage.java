package org.m4d.portal.web.forum;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.m4d.portal.forum.ForumAdministrationService;
import org.m4d.portal.forum.ManagedSection;
import org.m4d.portal.web.routing.PageModel;
import org.m4d.portal.web.routing.Route;

/** All sections and forums, for those who run the portal. */
@Named("forumAdministration")
@RequestScoped
public class ForumAdministrationPage implements PageModel {

    @Inject
    ForumAdministrationService administration;

    private List<ManagedSection> sections;

    @Override
    public void load(Route route) {
        sections = administration.sections();
    }

    public List<ManagedSection> getSections() {
        return sections;
    }
}
