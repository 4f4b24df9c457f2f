package org.m4d.portal.web.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import org.m4d.portal.mail.MailDoors;

/** Says which ways in for mail work. The portal is ready without them; why one does not work is for the log, for anybody may ask here. */
@Readiness
@ApplicationScoped
public class MailHealth implements HealthCheck {

    @Inject
    MailDoors doors;

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder mail = HealthCheckResponse.named("mail").up();
        doors.states().forEach(state -> mail.withData(state.door().name().toLowerCase(Locale.ROOT), state.open()));
        return mail.build();
    }
}
