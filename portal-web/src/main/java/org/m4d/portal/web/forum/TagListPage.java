package org.m4d.portal.web.forum;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.m4d.portal.forum.ForumService;
import org.m4d.portal.forum.TagCount;
import org.m4d.portal.web.routing.PageModel;
import org.m4d.portal.web.routing.Route;

/** The tags that are used most. */
@Named("tagList")
@RequestScoped
public class TagListPage implements PageModel {

    @Inject
    ForumService forums;

    private List<TagCount> tags;

    @Override
    public void load(Route route) {
        tags = forums.popularTags();
    }

    public List<TagCount> getTags() {
        return tags;
    }
}
