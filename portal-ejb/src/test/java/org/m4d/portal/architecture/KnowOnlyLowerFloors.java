package org.m4d.portal.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Optional;
import org.m4d.portal.common.FeatureEvent;

/** A feature may use those of lower floors, and of its own floor their events. */
final class KnowOnlyLowerFloors extends ArchCondition<JavaClass> {

    KnowOnlyLowerFloors() {
        super("know only the floors below their own");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        String feature = Features.of(type).orElseThrow();
        Optional<Integer> floor = Features.floor(feature);
        if (floor.isEmpty()) {
            events.add(SimpleConditionEvent.violated(
                    type, type.getName() + " belongs to the feature " + feature + ", which stands on no floor"));
            return;
        }
        for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
            String known = Features.of(dependency.getTargetClass()).orElse(feature);
            if (!known.equals(feature) && !admitted(floor.get(), known, dependency.getTargetClass())) {
                events.add(SimpleConditionEvent.violated(type, dependency.getDescription()));
            }
        }
    }

    private static boolean admitted(int floor, String known, JavaClass target) {
        Optional<Integer> other = Features.floor(known);
        return other.isPresent()
                && (other.get() < floor || (other.get() == floor && target.isAnnotatedWith(FeatureEvent.class)));
    }
}
