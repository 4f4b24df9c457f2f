package org.m4d.portal.preview.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.eclipse.microprofile.config.Config;

/** {@code portal.previews.enabled} (true), and for tests {@code portal.previews.trusted}: hosts with port that may be asked wherever they lie. */
@ApplicationScoped
public class PreviewSettings {

    @Inject
    Config config;

    /** Whether the portal reads pages elsewhere at all. */
    public boolean enabled() {
        return config.getOptionalValue("portal.previews.enabled", Boolean.class).orElse(true);
    }

    /** {@code host:port} of servers that the rules on addresses and ports do not hold for. */
    Set<String> trusted() {
        return config.getOptionalValue("portal.previews.trusted", String[].class)
                .map(Set::of)
                .orElse(Set.of());
    }

    /** Who asks, so that those who are asked can ask back. */
    String agent() {
        String portal = config.getOptionalValue("portal.base-url", String.class).orElse("");
        return "M4D-Portal-Preview/1.0 (+" + portal + ")";
    }
}
