package org.m4d.portal.practice.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.posting.Respondable;
import org.m4d.portal.practice.Practice;

/** Practices take reactions. */
@ApplicationScoped
class PracticeResponses {

    @Produces
    Respondable practices() {
        return new Respondable(ContentType.PRACTICE, Practice.class, ContentType.PRACTICE, null);
    }
}
