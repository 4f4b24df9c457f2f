package org.m4d.portal.web.form;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;
import org.m4d.portal.web.forum.ForumForms;
import org.m4d.portal.web.practice.PracticeForms;

/** What plain forms and page scripts post to. */
@ApplicationPath("/ui")
public class UiApplication extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(ForumForms.class, PracticeForms.class, PreviewResource.class, FormFailures.class);
    }
}
