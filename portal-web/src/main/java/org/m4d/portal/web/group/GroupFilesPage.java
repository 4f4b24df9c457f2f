package org.m4d.portal.web.group;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.Set;
import org.m4d.portal.common.Page;
import org.m4d.portal.common.PageLimit;
import org.m4d.portal.group.GroupFileService;
import org.m4d.portal.group.GroupFileView;
import org.m4d.portal.group.GroupPolicy;
import org.m4d.portal.group.GroupRelation;
import org.m4d.portal.group.GroupService;
import org.m4d.portal.group.GroupView;
import org.m4d.portal.security.Acting;
import org.m4d.portal.web.routing.PageModel;
import org.m4d.portal.web.routing.Route;

/** The files of a group, newest first. */
@Named("groupFiles")
@RequestScoped
public class GroupFilesPage implements PageModel {

    private static final Set<String> DONE = Set.of("brought", "removed");

    @Inject
    GroupService groups;

    @Inject
    GroupFileService service;

    @Inject
    Acting acting;

    private GroupView group;
    private Page<GroupFileView> files;
    private GroupFileView sure;
    private String done;

    @Override
    public void load(Route route) {
        group = groups.group(route.number("id"));
        files = service.files(group.id(), route.parameter("after").orElse(null), PageLimit.DEFAULT);
        sure = route.numberParameter("sure")
                .map(file -> service.file(group.id(), file))
                .filter(GroupFileView::removable)
                .orElse(null);
        done = route.parameter("done").filter(DONE::contains).orElse(null);
    }

    public GroupView getGroup() {
        return group;
    }

    public Page<GroupFileView> getFiles() {
        return files;
    }

    public boolean isMayBring() {
        return GroupPolicy.mayBring(
                acting.actor(), GroupRelation.valueOf(group.relation().toUpperCase(Locale.ROOT)));
    }

    /** Which file is to be taken away if the reader agrees; null for none. */
    public GroupFileView getSure() {
        return sure;
    }

    /** What was just done; null for nothing. */
    public String getDone() {
        return done;
    }
}
