package org.m4d.portal.mail;

import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/** Settings of mail as a test wants them. */
public final class Configured {
    private Configured() {}

    /** Settings with these values and no other; names are whole, as {@code portal.mail.domain}. */
    public static MailSettings with(Map<String, String> values) {
        return new MailSettings((Config) Proxy.newProxyInstance(
                Configured.class.getClassLoader(),
                new Class<?>[] {Config.class},
                (proxy, method, arguments) -> Optional.ofNullable(values.get(arguments[0]))));
    }
}
