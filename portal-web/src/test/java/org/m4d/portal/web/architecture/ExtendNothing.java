package org.m4d.portal.web.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** A service without a superclass: all its operations stand in it, each with who may call it. */
final class ExtendNothing extends ArchCondition<JavaClass> {

    ExtendNothing() {
        super("extend nothing");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        type.getRawSuperclass()
                .filter(parent -> !parent.isEquivalentTo(Object.class))
                .ifPresent(parent -> events.add(
                        SimpleConditionEvent.violated(type, type.getName() + " extends " + parent.getName())));
    }
}
