package org.m4d.portal.run;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/** Passwords and client secrets of this one installation, made at random on the first start and kept from then on. */
public final class Secrets {
    /** The secrets that an installation has. */
    public enum Name {
        DATABASE_ROOT,
        DATABASE_PORTAL,
        DATABASE_KEYCLOAK,
        KEYCLOAK_ADMIN,
        PAYARA_ADMIN,
        OIDC_CLIENT,
        OIDC_ADMIN_CLIENT,
        MAIL_TOKENS,
        ARCHIVE_ADDRESSES
    }

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Properties values;

    private Secrets(Properties values) {
        this.values = values;
    }

    /** Reads the file, adds what is missing, and writes it again if something was. */
    public static Secrets keptIn(Path file) {
        Properties values = new Properties();
        try {
            if (Files.exists(file)) {
                try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                    values.load(reader);
                }
            }
            boolean added = false;
            for (Name name : Name.values()) {
                added |= values.putIfAbsent(name.name(), random()) == null;
            }
            if (added) {
                write(file, values);
            }
            return new Secrets(values);
        } catch (IOException | IllegalArgumentException e) {
            throw new LauncherException(
                    "The secrets in " + file + " cannot be read or written: " + e.getMessage(),
                    "Make the file readable and writable for you. It cannot be made anew: the database knows its"
                            + " passwords.",
                    e);
        }
    }

    private static void write(Path file, Properties values) throws IOException {
        StringWriter text = new StringWriter();
        values.store(text, "Passwords of this installation. Keep them, and keep them to yourself.");
        PrivateFiles.write(file, text.toString());
    }

    private static String random() {
        byte[] bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    public String get(Name name) {
        return values.getProperty(name.name());
    }
}
