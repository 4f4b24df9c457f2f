package org.m4d.portal.archive.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.Config;
import org.m4d.portal.common.Unavailable;

/**
 * What the portal keeps of an address: a hash under the secret {@code portal.archive.secret}. Who sees the database alone cannot try addresses
 * out; the same address gives the same hash as long as the secret stays.
 */
@ApplicationScoped
class AddressDigest {

    private static final String ALGORITHM = "HmacSHA256";

    @Inject
    Config config;

    /** @throws Unavailable when this portal has no secret */
    void check() {
        secret();
    }

    /** The hash of an address, whatever its case. */
    String of(String address) {
        return keyed(address.strip().toLowerCase(Locale.ROOT));
    }

    /** The hash of somebody whom an archive knows by a name alone. */
    String ofName(String kind, String name) {
        return keyed(kind + ":" + name.strip().toLowerCase(Locale.ROOT));
    }

    private String keyed(String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret().getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, impossible);
        }
    }

    private String secret() {
        return config.getOptionalValue("portal.archive.secret", String.class)
                .filter(secret -> !secret.isBlank())
                .orElseThrow(() -> new Unavailable("error.archive.secret", null));
    }
}
