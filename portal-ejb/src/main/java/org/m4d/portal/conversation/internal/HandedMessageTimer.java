package org.m4d.portal.conversation.internal;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.OptionalLong;
import org.m4d.portal.common.Round;

/** Every night, for the copies of reported messages whose term is over. */
@Singleton
public class HandedMessageTimer {

    @Inject
    HandedMessageTerm term;

    /** Some at a time, so that no transaction is long; what fails is tried again the next night. */
    @Schedule(hour = "3", minute = "53", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void endDue() {
        Round.of("ending of reported messages", () -> {
            OptionalLong next = OptionalLong.of(0);
            while (next.isPresent()) {
                next = term.endSome(next.getAsLong());
            }
        });
    }
}
