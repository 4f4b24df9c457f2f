package org.m4d.portal.run;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** The one HTTP client that the launcher uses to talk to its servers. */
final class Http {
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    private Http() {}

    static HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(URI.create(address)).timeout(Duration.ofMinutes(2));
    }

    static HttpResponse<String> send(HttpRequest request) throws IOException {
        return send(request, BodyHandlers.ofString());
    }

    static <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> handler) throws IOException {
        try {
            return CLIENT.send(request, handler);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while waiting for " + request.uri());
        }
    }

    /** Whether the address answers with 200; a refused or slow connection is a no. */
    static boolean ok(String address) {
        try {
            HttpRequest request =
                    request(address).timeout(Duration.ofSeconds(5)).build();
            return send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            // not ready yet is an answer here
            return false;
        }
    }
}
