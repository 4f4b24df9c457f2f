package org.m4d.portal.web.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import java.util.HashSet;
import java.util.Set;

/** What an operation returns holds no entity: neither itself, nor as an element, nor within a record. */
final class GiveRecords extends ArchCondition<JavaMethod> {

    GiveRecords() {
        super("hand out records and plain values");
    }

    @Override
    public void check(JavaMethod operation, ConditionEvents events) {
        Set<JavaClass> given = new HashSet<>();
        collect(operation.getReturnType(), given);
        given.stream()
                .filter(type -> type.isAnnotatedWith(Entity.class))
                .forEach(entity -> events.add(SimpleConditionEvent.violated(
                        operation, operation.getFullName() + " hands out the entity " + entity.getName())));
    }

    private static void collect(JavaType type, Set<JavaClass> found) {
        for (JavaClass raw : type.getAllInvolvedRawTypes()) {
            if (found.add(raw) && raw.isRecord()) {
                raw.getFields().stream().map(JavaField::getType).forEach(part -> collect(part, found));
            }
        }
    }
}
