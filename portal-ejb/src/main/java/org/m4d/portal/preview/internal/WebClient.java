package org.m4d.portal.preview.internal;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.util.Timeout;

/**
 * Reads pages elsewhere on behalf of nobody in particular, and therefore as little as possible: no cookies, no credentials, only the public
 * internet, only the ports of the web, three redirects, so many bytes, so many seconds.
 */
final class WebClient {

    static final int MOST_REDIRECTS = 3;

    private static final Timeout CONNECT = Timeout.ofSeconds(3);
    private static final Timeout SILENCE = Timeout.ofSeconds(4);
    private static final Duration WHOLE = Duration.ofSeconds(10);

    private final Names names;
    private final Set<String> trusted;
    private final String agent;

    /**
     * @param trusted {@code host:port} of servers that the rules on addresses and ports do not hold for
     * @param agent how we call ourselves
     */
    WebClient(Names names, Set<String> trusted, String agent) {
        this.names = names;
        this.trusted = Set.copyOf(trusted);
        this.agent = agent;
    }

    /**
     * What came.
     *
     * @param address after all redirects
     * @param type of the content, lower case, without parameters
     * @param charset as the server says; null when it says nothing
     */
    record Answer(URI address, String type, String charset, byte[] content) {}

    /**
     * Reads a page.
     *
     * @param accepted the beginning of the content types that are read
     * @param most how many bytes are read; what follows is left
     * @throws NotAllowedException when it may not be asked: asking again would change nothing
     * @throws IOException when it does not answer as it should
     */
    Answer get(String url, String accepted, int most) throws IOException {
        long end = System.nanoTime() + WHOLE.toNanos();
        URI address = allowed(url);
        for (int hop = 0; hop <= MOST_REDIRECTS; hop++) {
            Step step = step(address, accepted, most, end);
            if (step.answer() != null) {
                return step.answer();
            }
            address = allowed(address.resolve(step.next()).toString());
        }
        throw new NotAllowedException("too many redirects: " + url);
    }

    /** Either what came or where it leads. */
    private record Step(Answer answer, String next) {}

    private Step step(URI address, String accepted, int bytes, long end) throws IOException {
        HttpGet request = new HttpGet(address);
        request.setHeader("User-Agent", agent);
        request.setHeader("Accept", accepted + "*;q=1, */*;q=0.1");
        long left = end - System.nanoTime();
        if (left <= 0) {
            throw new IOException("took too long: " + address);
        }
        // time limits of the client count from byte to byte; a server that sends one every second is stopped by this
        CompletableFuture.delayedExecutor(left, TimeUnit.NANOSECONDS).execute(request::cancel);
        try (CloseableHttpClient client = client(address)) {
            return client.execute(request, response -> read(address, response, accepted, bytes));
        }
    }

    private static Step read(URI address, ClassicHttpResponse response, String accepted, int bytes) throws IOException {
        int status = response.getCode();
        Header location = response.getFirstHeader("Location");
        if (status >= 300 && status < 400 && location != null) {
            return new Step(null, location.getValue());
        }
        HttpEntity entity = response.getEntity();
        if (status != 200 || entity == null) {
            throw new IOException("answers " + status + ": " + address);
        }
        ContentType type = ContentType.parseLenient(entity.getContentType());
        String name = type == null ? "" : type.getMimeType().toLowerCase(Locale.ROOT);
        if (!name.startsWith(accepted)) {
            throw new NotAllowedException("is " + name + ": " + address);
        }
        try (InputStream content = entity.getContent()) {
            byte[] read = content.readNBytes(bytes);
            String charset =
                    type.getCharset() == null ? null : type.getCharset().name();
            return new Step(new Answer(address, name, charset, read), null);
        }
    }

    private CloseableHttpClient client(URI address) {
        boolean trust = trusted.contains(address.getHost() + ":" + port(address));
        return HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(new CheckedNames(names, trust))
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(CONNECT)
                                .setSocketTimeout(SILENCE)
                                .build())
                        .build())
                .setDefaultRequestConfig(
                        RequestConfig.custom().setResponseTimeout(SILENCE).build())
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableAutomaticRetries()
                .build();
    }

    /** Web addresses on the ports of the web, without a user's name in them. */
    private URI allowed(String url) throws NotAllowedException {
        URI address;
        try {
            address = new URI(url);
        } catch (URISyntaxException broken) {
            throw new NotAllowedException("no address: " + url);
        }
        String scheme = address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
        boolean web = scheme.equals("http") || scheme.equals("https");
        if (!web || address.getHost() == null || address.getRawUserInfo() != null) {
            throw new NotAllowedException("no address of the web: " + url);
        }
        int port = port(address);
        if (port != 80 && port != 443 && !trusted.contains(address.getHost() + ":" + port)) {
            throw new NotAllowedException("no port of the web: " + url);
        }
        return address;
    }

    private static int port(URI address) {
        return address.getPort() >= 0 ? address.getPort() : "https".equalsIgnoreCase(address.getScheme()) ? 443 : 80;
    }

    /** Something that is not asked for, however often it is linked to. */
    static final class NotAllowedException extends IOException {

        private static final long serialVersionUID = 1L;

        NotAllowedException(String why) {
            super(why);
        }
    }
}
