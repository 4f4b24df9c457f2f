package org.m4d.portal.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import org.m4d.portal.attachment.internal.Attachments;
import org.m4d.portal.attachment.internal.Intake;
import org.m4d.portal.attachment.internal.Register;
import org.m4d.portal.attachment.internal.UploadLimits;
import org.m4d.portal.common.InvalidInput;

/** Files that an archive brings: examined like all others and as large as those of who runs the portal, in no day's allowance. */
@ApplicationScoped
public class ArchivedFiles {

    @Inject
    Intake intake;

    @Inject
    Register register;

    @Inject
    UploadLimits limits;

    @Inject
    Attachments attachments;

    /**
     * Keeps a file for who wrote what it came with. It goes again after a while, as all others do, when nothing is published with it.
     *
     * @param owner the member
     * @param content all of it
     * @throws InvalidInput on the field {@code file} when it is too large, of no type that is taken, broken or infected
     */
    public AttachmentView keep(long owner, String name, byte[] content) {
        return register.write(owner, intake.take(new ByteArrayInputStream(content), name, limits.archived()), null);
    }

    /** How many files one text may hold. */
    public int perText() {
        return limits.perText();
    }

    /** The files of one member are another's from now on: the two are the same person. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void handOver(long from, long to) {
        attachments.handOver(from, to);
    }
}
