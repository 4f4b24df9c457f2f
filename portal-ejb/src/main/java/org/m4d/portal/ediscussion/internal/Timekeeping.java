package org.m4d.portal.ediscussion.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Moves one e-discussion to where its dates lead it; whoever comes second finds it there. */
@ApplicationScoped
public class Timekeeping {

    @Inject
    EDiscussions discussions;

    @Inject
    Course course;

    @Transactional
    public void look(long id) {
        course.keepTime(discussions.locked(id), null);
    }
}
