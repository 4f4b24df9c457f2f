package org.m4d.portal.web.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** What lies in {@code <feature>.internal} is for classes in and below {@code <feature>}. */
final class LeaveOthersInternalsAlone extends ArchCondition<JavaClass> {

    private static final String OURS = "org.m4d.portal.";
    private static final String INTERNAL = ".internal";

    LeaveOthersInternalsAlone() {
        super("leave the internals of other features alone");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
            String target = dependency.getTargetClass().getBaseComponentType().getPackageName();
            int internal = (target + ".").indexOf(INTERNAL + ".");
            if (target.startsWith(OURS) && internal > 0) {
                String feature = target.substring(0, internal);
                if (!(type.getPackageName() + ".").startsWith(feature + ".")) {
                    events.add(SimpleConditionEvent.violated(type, dependency.getDescription()));
                }
            }
        }
    }
}
