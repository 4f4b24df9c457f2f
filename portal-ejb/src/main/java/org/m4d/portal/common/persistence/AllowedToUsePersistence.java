package org.m4d.portal.common.persistence;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Makes an exception visible: a class outside {@code internal} that works with the entity manager. The architecture tests ask for it. */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface AllowedToUsePersistence {

    /** Why this one cannot leave it to a repository. */
    String value();
}
