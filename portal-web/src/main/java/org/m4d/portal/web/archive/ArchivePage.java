package org.m4d.portal.web.archive;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import org.m4d.portal.archive.ArchiveImportService;
import org.m4d.portal.archive.ArchiveImportView;
import org.m4d.portal.archive.ArchiveRefusalView;
import org.m4d.portal.common.Page;
import org.m4d.portal.common.PageLimit;
import org.m4d.portal.web.routing.PageModel;
import org.m4d.portal.web.routing.Route;

/** How far the import of an archive is, and what it could not take. */
@Named("archivePage")
@RequestScoped
public class ArchivePage implements PageModel {

    private static final Set<String> DONE = Set.of("started", "cancelled");

    @Inject
    ArchiveImportService imports;

    private ArchiveImportView one;
    private Page<ArchiveRefusalView> refusals;
    private String said;
    private boolean sure;

    @Override
    public void load(Route route) {
        one = imports.one(route.number("id"));
        refusals = imports.refusals(one.id(), route.parameter("after").orElse(null), PageLimit.DEFAULT);
        said = route.parameter("done").filter(DONE::contains).orElse(null);
        sure = route.parameter("sure").isPresent() && one.state().open();
    }

    public ArchiveImportView getOne() {
        return one;
    }

    public Page<ArchiveRefusalView> getRefusals() {
        return refusals;
    }

    /** What was just done; null for nothing. */
    public String getSaid() {
        return said;
    }

    /** Whether the reader is asked if it shall be stopped. */
    public boolean isSure() {
        return sure;
    }
}
