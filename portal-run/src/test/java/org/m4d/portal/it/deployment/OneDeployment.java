package org.m4d.portal.it.deployment;

import org.jboss.arquillian.core.spi.LoadableExtension;

/**
 * The tests inside the server share one deployment: all of them deploy the same archive, and a deployment takes longer
 * than most of the classes. Arquillian deploys anew for each class.
 */
public class OneDeployment implements LoadableExtension {

    @Override
    public void register(ExtensionBuilder builder) {
        builder.observer(Deployed.class);
    }
}
