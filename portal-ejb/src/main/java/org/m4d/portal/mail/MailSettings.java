package org.m4d.portal.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.Config;

/**
 * How mail leaves and reaches the portal: the settings {@code portal.mail.*}, which docs/operation.md explains. Where none is set, no mail goes
 * out and none comes in. Every method throws {@link IllegalStateException} with a sentence for the operator when its setting makes no sense;
 * {@link #check} finds all of these at the start.
 */
@ApplicationScoped
public class MailSettings {

    /** By which way mail comes in. */
    public enum Incoming {
        NONE,
        /** The portal fetches it from a mailbox. */
        IMAP,
        /** A mail server hands it over. */
        SMTP
    }

    private static final int SECRET_LENGTH = 32;

    /** A plus sign and a token follow, and all together may have 64 characters (RFC 5321, 4.5.3.1.1). */
    private static final int LONGEST_LOCAL_PART = 18;

    private static final int LONGEST_DOMAIN = 190;
    private static final Pattern LABEL = Pattern.compile("[a-z0-9-]{1,63}");
    private static final Pattern LOCAL_PART = Pattern.compile("[A-Za-z0-9._-]{1," + LONGEST_LOCAL_PART + "}");
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "::1");

    private final Config config;
    private final MailValues values;

    @Inject
    public MailSettings(Config config) {
        this.config = config;
        this.values = new MailValues(config);
    }

    /** For the container's proxy. */
    protected MailSettings() {
        this(null);
    }

    /** The domain of all addresses that the portal gives out, in small letters; that of the portal's pages where none is set. */
    public String domain() {
        String domain = values.text("domain").or(this::domainOfPages).orElse("localhost");
        String small = domain.toLowerCase(Locale.ROOT);
        values.require(isDomain(small), "domain", "a domain such as portal.example.org");
        return small;
    }

    private Optional<String> domainOfPages() {
        return config.getOptionalValue("portal.base-url", String.class)
                .map(address -> URI.create(address).getHost());
    }

    /** Whom the portal's mails come from: an address without a name. */
    public String from() {
        String from = values.text("from").orElseGet(() -> "portal@" + domain());
        int at = from.lastIndexOf('@');
        boolean fits = at > 0
                && LOCAL_PART.matcher(from.substring(0, at)).matches()
                && !("." + from.substring(0, at) + ".").contains("..")
                && isDomain(from.substring(at + 1).toLowerCase(Locale.ROOT));
        values.require(
                fits,
                "from",
                "an address such as portal@portal.example.org, with at most " + LONGEST_LOCAL_PART
                        + " characters before the @");
        return from;
    }

    private static boolean isDomain(String text) {
        return text.length() <= LONGEST_DOMAIN
                && Arrays.stream(text.split("\\.", -1))
                        .allMatch(label ->
                                LABEL.matcher(label).matches() && !label.startsWith("-") && !label.endsWith("-"));
    }

    /** Where mails are handed over for sending; empty when none goes out. */
    public Optional<MailServer> smtp() {
        return server("smtp", 25, 587, 465);
    }

    /** By which way mail comes in. */
    public Incoming incoming() {
        return values.choice("incoming", Incoming.class, Incoming.NONE);
    }

    /** The server with the mailbox that mail is fetched from. */
    public MailServer imap() {
        return server("imap", 143, 143, 993)
                .orElseThrow(() -> MailValues.missing("imap.host", "mail is to be fetched from a mailbox"));
    }

    /** The folder that mail is fetched from. */
    public String imapFolder() {
        return values.text("imap.folder").orElse("INBOX");
    }

    /** How long to wait between two looks into the mailbox. */
    public Duration imapEvery() {
        return Duration.ofSeconds(values.number("imap.every-seconds", 20, 1, 86_400));
    }

    /** The address that the portal listens on for mail that is handed over. */
    public String listenHost() {
        return values.text("listen.host").orElse("127.0.0.1");
    }

    /** The port that the portal listens on for mail that is handed over. */
    public int listenPort() {
        return values.port("listen.port", 8088);
    }

    /** The most bytes that an incoming mail may have. */
    public long largestBytes() {
        return values.number("largest-bytes", 10_485_760, 65_536, 104_857_600);
    }

    /**
     * The name by which the mail server before the portal marks its Authentication-Results, in small letters; empty when nobody's are to be
     * believed.
     */
    public Optional<String> trustedRelay() {
        return values.text("trusted-relay").map(name -> name.toLowerCase(Locale.ROOT));
    }

    /** What the tokens in addresses are made from; with a new one, all addresses that were given out are void. */
    public String secret() {
        String secret = values.text("secret")
                .orElseThrow(() -> MailValues.missing("secret", "the portal's mail addresses are made from it"));
        if (secret.length() < SECRET_LENGTH) {
            // without its value, which has no place in a log
            throw new IllegalStateException(
                    "portal.mail.secret is too short: it needs " + SECRET_LENGTH + " random characters or more.");
        }
        return secret;
    }

    /**
     * Reads whatever is needed for the ways that are switched on.
     *
     * @throws IllegalStateException naming every setting that makes no sense
     */
    public void check() {
        // one setting may be read for two reasons
        Set<String> wrong = new LinkedHashSet<>();
        needed().forEach(setting -> {
            try {
                setting.run();
            } catch (IllegalStateException e) {
                wrong.add(e.getMessage());
            }
        });
        if (!wrong.isEmpty()) {
            throw new IllegalStateException("Mail cannot work with these settings. " + String.join(" ", wrong));
        }
    }

    private List<Runnable> needed() {
        List<Runnable> needed = new ArrayList<>(List.of(this::domain, this::from, this::smtp, this::largestBytes));
        Incoming incoming = incoming();
        if (incoming != Incoming.NONE) {
            needed.add(this::requireDomain);
        }
        if (incoming == Incoming.IMAP) {
            needed.addAll(List.of(this::imap, this::imapEvery));
        }
        if (incoming == Incoming.SMTP) {
            needed.add(this::listenPort);
        }
        if (incoming != Incoming.NONE || values.text("smtp.host").isPresent()) {
            needed.add(this::secret);
        }
        return needed;
    }

    private void requireDomain() {
        if (values.text("domain").isEmpty()) {
            throw MailValues.missing("domain", "mail for that domain is to come in");
        }
    }

    private Optional<MailServer> server(String which, int open, int startTls, int tls) {
        return values.text(which + ".host").map(host -> {
            MailServer.Security security =
                    values.choice(which + ".security", MailServer.Security.class, MailServer.Security.STARTTLS);
            int usual =
                    switch (security) {
                        case NONE -> open;
                        case STARTTLS -> startTls;
                        case TLS -> tls;
                    };
            String user = values.text(which + ".user").orElse(null);
            String password = values.text(which + ".password").orElse(null);
            if (user != null && password == null) {
                throw MailValues.missing(which + ".password", "the portal is to sign in as " + user);
            }
            if (user != null && security == MailServer.Security.NONE && !THIS_MACHINE.contains(host)) {
                throw new IllegalStateException("portal.mail." + which
                        + ".security is none: the password would travel in the open. Set it to starttls or tls.");
            }
            return new MailServer(host, values.port(which + ".port", usual), user, password, security);
        });
    }
}
