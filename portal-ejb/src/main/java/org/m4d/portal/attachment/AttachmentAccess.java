package org.m4d.portal.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.NotFound;
import org.m4d.portal.security.Acting;
import org.m4d.portal.security.ContentAccess;
import org.m4d.portal.security.ContentCard;

/** A file is read by those who may read what it belongs to; until it belongs to something, by its owner alone. */
@ApplicationScoped
class AttachmentAccess {

    @Inject
    ContentAccess contents;

    @Inject
    Acting acting;

    /**
     * Lets a reader pass.
     *
     * @return whether everybody may read it, signed in or not
     * @throws NotFound when it is not the actor's to read, as if it did not exist
     */
    boolean check(Attachment attachment) {
        Optional<ContentRef> content = attachment.getContent();
        if (attachment.nobodys()) {
            return true;
        }
        if (content.isEmpty()) {
            if (attachment.of(acting.actor())) {
                return false;
            }
            throw new NotFound();
        }
        ContentCard card = contents.readable(content.get());
        return card.shown() && card.audience().everybody();
    }
}
