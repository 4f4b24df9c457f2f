package org.m4d.portal.web.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.m4d.portal.forum.ForumService;

/** Ready when the database answers. */
@Readiness
@ApplicationScoped
public class PortalReadiness implements HealthCheck {

    @Inject
    ForumService forums;

    @Override
    public HealthCheckResponse call() {
        forums.latest(null, 1);
        return HealthCheckResponse.named("database").up().build();
    }
}
