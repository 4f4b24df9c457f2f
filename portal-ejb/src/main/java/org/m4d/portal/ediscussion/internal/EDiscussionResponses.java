package org.m4d.portal.ediscussion.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.ediscussion.Contribution;
import org.m4d.portal.posting.Respondable;

/** Contributions take reactions and polls. */
@ApplicationScoped
class EDiscussionResponses {

    @Produces
    Respondable contributions() {
        return new Respondable(ContentType.CONTRIBUTION, Contribution.class, ContentType.EDISCUSSION, "discussion");
    }
}
