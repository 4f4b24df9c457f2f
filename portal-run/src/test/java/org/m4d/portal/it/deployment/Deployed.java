package org.m4d.portal.it.deployment;

import org.jboss.arquillian.container.spi.client.deployment.DeploymentScenario;
import org.jboss.arquillian.container.spi.event.DeployManagedDeployments;
import org.jboss.arquillian.container.spi.event.UnDeployManagedDeployments;
import org.jboss.arquillian.container.test.impl.client.deployment.event.GenerateDeployment;
import org.jboss.arquillian.core.api.InstanceProducer;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.EventContext;
import org.jboss.arquillian.test.spi.annotation.ClassScoped;

/** Hands the first class's deployment to all that follow. It stays until the servers of the tests are stopped. */
public class Deployed {

    @Inject
    @ClassScoped
    private InstanceProducer<DeploymentScenario> ofThisClass;

    private DeploymentScenario first;

    public void generate(@Observes EventContext<GenerateDeployment> event) {
        if (first == null) {
            event.proceed();
        } else {
            ofThisClass.set(first);
        }
    }

    public void deploy(@Observes EventContext<DeployManagedDeployments> event) {
        if (first == null) {
            event.proceed();
            first = ofThisClass.get();
        }
    }

    /** Not after a class: the next one goes on with it. */
    public void keep(@Observes EventContext<UnDeployManagedDeployments> event) {}
}
