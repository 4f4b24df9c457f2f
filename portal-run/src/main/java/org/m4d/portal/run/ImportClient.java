package org.m4d.portal.run;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;

/** Sends a file to the portal's import API as the demonstration user importer1. */
final class ImportClient {
    private final Settings settings;

    ImportClient(Settings settings) {
        this.settings = settings;
    }

    /**
     * Sends the lines.
     *
     * @param kind such as practices; {@code migrant-stock} takes CSV, all others NDJSON
     * @return what became of each line
     */
    ImportReport send(String kind, byte[] lines) throws IOException {
        return report(kind, post(kind, lines));
    }

    /**
     * The same for a kind that the running portal may not take, being older or newer than the launcher; then empty. It is one request and one
     * login: Keycloak takes a second one that comes while it still notes the first for an attack.
     */
    Optional<ImportReport> offer(String kind, byte[] lines) throws IOException {
        HttpResponse<String> answer = post(kind, lines);
        return answer.statusCode() == 404 ? Optional.empty() : Optional.of(report(kind, answer));
    }

    private static ImportReport report(String kind, HttpResponse<String> answer) {
        if (answer.statusCode() != 200) {
            throw new LauncherException(
                    "The portal refused the import of " + kind + " as a whole: status " + answer.statusCode() + "\n"
                            + answer.body(),
                    "See the portal's log below the data directory for more.");
        }
        return ImportReport.of(answer.body());
    }

    private HttpResponse<String> post(String kind, byte[] lines) throws IOException {
        String type = "migrant-stock".equals(kind) ? "text/csv" : "application/x-ndjson";
        HttpRequest request = Http.request(
                        "http://" + Settings.LOOPBACK + ":" + settings.port(Port.PORTAL) + "/api/v1/imports/" + kind)
                .timeout(Duration.ofMinutes(20))
                .header("Authorization", "Bearer " + token())
                .header("Content-Type", type + "; charset=UTF-8")
                .header("Accept", "application/x-ndjson, application/problem+json")
                .POST(BodyPublishers.ofByteArray(lines))
                .build();
        return Http.send(request);
    }

    /** From the environment when an operator has one (production has no direct grants), else for the demo user. */
    String token() throws IOException {
        var given = settings.value("PORTAL_IMPORT_TOKEN");
        if (given.isPresent()) {
            return given.get();
        }
        if (!settings.demo()) {
            throw new LauncherException(
                    "This portal has no demonstration users, so there is nobody to import as.",
                    "Set PORTAL_IMPORT_TOKEN to an access token of an account with the role importer.");
        }
        return Tokens.byPassword(settings.issuer(), "portal-demo-cli", "importer1", "demo");
    }
}
