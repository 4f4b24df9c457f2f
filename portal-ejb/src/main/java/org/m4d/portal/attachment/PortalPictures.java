package org.m4d.portal.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.m4d.portal.attachment.internal.Attachments;
import org.m4d.portal.attachment.internal.Intake;
import org.m4d.portal.attachment.internal.Register;
import org.m4d.portal.common.InvalidInput;

/** Pictures that the portal itself brings from elsewhere: nobody's, open to everybody, examined like all others. */
@ApplicationScoped
public class PortalPictures {

    @Inject
    Intake intake;

    @Inject
    Register register;

    @Inject
    Attachments attachments;

    /**
     * Keeps a picture.
     *
     * @param most how long it may be, in bytes
     * @throws InvalidInput when it is none, too large, broken or infected
     */
    public AttachmentView keep(String name, InputStream content, long most) {
        Intake.Taken taken = intake.take(content, name, most);
        if (taken.file().width() == null) {
            throw InvalidInput.of("file", "error.attachment.type");
        }
        return register.write(taken);
    }

    /** Those of these that can be shown, by their numbers. */
    public Map<Long, AttachmentView> of(Set<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : attachments.all(ids).stream()
                        .filter(picture -> picture.getState() == AttachmentState.CLEAN)
                        .map(Attachment::view)
                        .collect(Collectors.toMap(AttachmentView::id, Function.identity()));
    }

    /** Nothing shows it any more. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void drop(long id) {
        attachments.all(Set.of(id)).forEach(attachments::remove);
    }
}
