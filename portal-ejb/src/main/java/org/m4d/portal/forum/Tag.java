package org.m4d.portal.forum;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A free word under which topics are found: at most 40 characters, without what separates tags from each other, and without what would divide the
 * address of the tag's page.
 */
@Size(max = 40)
@Pattern(regexp = "(?!\\.+$)[^,\u060c/\\\\\\p{Cntrl}]+")
@ReportAsSingleViolation
@Constraint(validatedBy = {})
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Tag {
    String message() default "error.tag";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
