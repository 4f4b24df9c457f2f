package org.m4d.portal.web.archive;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.m4d.portal.archive.ArchiveImportService;
import org.m4d.portal.archive.ArchiveImportView;
import org.m4d.portal.archive.ArchiveKind;
import org.m4d.portal.common.Page;
import org.m4d.portal.common.PageLimit;
import org.m4d.portal.forum.ForumAdministrationService;
import org.m4d.portal.forum.ForumView;
import org.m4d.portal.web.form.CurrentForm;
import org.m4d.portal.web.routing.PageModel;
import org.m4d.portal.web.routing.Route;

/** The imports of archives, newest first, and the form that brings another. */
@Named("archivesPage")
@RequestScoped
public class ArchivesPage implements PageModel {

    @Inject
    ArchiveImportService imports;

    @Inject
    ForumAdministrationService administration;

    @Inject
    CurrentForm form;

    private Page<ArchiveImportView> list;
    private List<ForumView> forums;

    @Override
    public void load(Route route) {
        list = imports.list(route.parameter("after").orElse(null), PageLimit.DEFAULT);
        forums = administration.sections().stream()
                .flatMap(section -> section.forums().stream())
                .toList();
    }

    public Page<ArchiveImportView> getList() {
        return list;
    }

    /** Where an archive may go. */
    public List<ForumView> getForums() {
        return forums;
    }

    public List<ArchiveKind> getKinds() {
        return List.of(ArchiveKind.values());
    }

    /** What was chosen when the form came back. */
    public String chosen(String field) {
        return form.getState().value(field);
    }
}
