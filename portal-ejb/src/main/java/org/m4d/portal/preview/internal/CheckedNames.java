package org.m4d.portal.preview.internal;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Looks a name up once for each connection and lets through only names all of whose addresses are public. The connection goes to the very
 * addresses that were checked, so a name that means something else a moment later gains nothing by it.
 */
final class CheckedNames implements DnsResolver {

    private final Names names;
    private final boolean anyAddress;

    /** @param anyAddress for a server that an administrator trusts */
    CheckedNames(Names names, boolean anyAddress) {
        this.names = names;
        this.anyAddress = anyAddress;
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] found = names.lookUp(host);
        if (found.length == 0) {
            throw new UnknownHostException(host);
        }
        if (!anyAddress && !Arrays.stream(found).allMatch(PublicAddress::is)) {
            throw new NotPublicException(host);
        }
        return found;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }

    /** A name that leads into a network of somebody's own. */
    static final class NotPublicException extends UnknownHostException {

        private static final long serialVersionUID = 1L;

        NotPublicException(String host) {
            super("not of the public internet: " + host);
        }
    }
}
