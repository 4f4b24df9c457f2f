package org.m4d.portal.web.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.m4d.portal.attachment.AttachmentService;

/** What forms say of the files that they take. */
@Named("uploads")
@ApplicationScoped
public class Uploads {

    private static final long MEGABYTE = 1_000_000;

    @Inject
    AttachmentService attachments;

    /** How large a file of this member may be. */
    public long getMegabytes() {
        return attachments.largest() / MEGABYTE;
    }
}
