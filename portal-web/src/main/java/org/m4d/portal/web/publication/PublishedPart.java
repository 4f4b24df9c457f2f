package org.m4d.portal.web.publication;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.m4d.portal.publication.NamingService;
import org.m4d.portal.publication.NamingView;
import org.m4d.portal.publication.PublicationService;
import org.m4d.portal.publication.PublicationSummary;

/** What the page of a summary shows of its publication. */
@Named("published")
@RequestScoped
public class PublishedPart {

    @Inject
    PublicationService publications;

    @Inject
    NamingService naming;

    private PublicationSummary publication;
    private NamingView own;

    /** What was published of this discussion; null for nothing. */
    public PublicationSummary of(long discussion) {
        if (publication == null || publication.discussion() != discussion) {
            publication = publications.of(discussion).orElse(null);
        }
        return publication;
    }

    /** What the reader chose about being named. */
    public NamingView naming(long discussion) {
        if (own == null) {
            own = naming.naming(discussion);
        }
        return own;
    }
}
