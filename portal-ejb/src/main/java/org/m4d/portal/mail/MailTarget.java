package org.m4d.portal.mail;

import java.util.Set;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.ContentType;

/** Implemented by features that can be written into by mail. The one who acts is the member who wrote the mail. */
public interface MailTarget {

    /** The kinds of contents that it takes mail for. */
    Set<ContentType> types();

    /**
     * Takes what was written. The same mail again changes nothing.
     *
     * @param target what the mail answers, or where it belongs
     * @return what became of it
     * @throws org.m4d.portal.common.PortalException when it cannot be taken; its writer is told why
     */
    ContentRef take(ContentRef target, MailedText text);
}
