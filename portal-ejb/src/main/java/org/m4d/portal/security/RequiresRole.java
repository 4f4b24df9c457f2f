package org.m4d.portal.security;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Only an account that has at least one of these roles at present may call the operation. Unlike the container's own check it
 * asks for the state of now, not that of the login, so that a removed role counts within a minute.
 */
@Inherited
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface RequiresRole {
    @Nonbinding
    Role[] value() default {};

    /** What it is used for: somebody who is silenced reads, and does not write. */
    @Nonbinding
    Use use() default Use.WRITE;
}
