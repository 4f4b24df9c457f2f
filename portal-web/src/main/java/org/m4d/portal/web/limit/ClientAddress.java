package org.m4d.portal.web.limit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.Config;

/**
 * Where a request comes from. Behind a proxy that is the last address before it in {@code X-Forwarded-For}; earlier entries are
 * whatever the client chose to write. Proxies on this machine are trusted, others when {@code portal.trusted-proxies} lists them.
 */
@ApplicationScoped
public class ClientAddress {

    private static final String FORWARDED = "X-Forwarded-For";
    private static final Pattern IPV4 = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}");
    private static final Pattern IPV6 = Pattern.compile("[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");

    /** A household or an office gets a whole network of this many bytes. */
    private static final int NETWORK_BYTES = 8;

    private final Set<String> proxies;

    @Inject
    public ClientAddress(Config config) {
        this(config.getOptionalValue("portal.trusted-proxies", String[].class)
                .map(Set::of)
                .orElse(Set.of()));
    }

    ClientAddress(Set<String> proxies) {
        this.proxies = proxies;
    }

    /** For the container's proxy. */
    protected ClientAddress() {
        this(Set.of());
    }

    /** The address as a key, that of the network for IPv6; empty for this machine itself and for what is no address. */
    public Optional<String> of(HttpServletRequest request) {
        List<String> hops = new ArrayList<>();
        Collections.list(request.getHeaders(FORWARDED))
                .forEach(line -> hops.addAll(Arrays.asList(line.strip().split("\\s*,\\s*"))));
        hops.add(request.getRemoteAddr());
        for (String hop : hops.reversed()) {
            Optional<InetAddress> address = literal(hop);
            if (address.isEmpty()) {
                return Optional.empty();
            }
            if (!address.get().isLoopbackAddress() && !proxies.contains(hop)) {
                return address.map(ClientAddress::key);
            }
        }
        return Optional.empty();
    }

    /** Never asks a name server. */
    private static Optional<InetAddress> literal(String text) {
        if (text == null || !IPV4.matcher(text).matches() && !IPV6.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.getByName(text));
        } catch (UnknownHostException notAnAddress) {
            return Optional.empty();
        }
    }

    private static String key(InetAddress address) {
        byte[] bytes = address.getAddress();
        return HexFormat.of().formatHex(bytes, 0, address instanceof Inet6Address ? NETWORK_BYTES : bytes.length);
    }
}
