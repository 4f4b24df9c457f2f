package org.m4d.portal.run;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;

/** Payara's administration over HTTP: the commands that asadmin would send, without its second Java machine. */
final class PayaraAdmin {
    private final String address;
    private final AdminPassword password;

    PayaraAdmin(int port, AdminPassword password) {
        this.address = "http://" + Settings.LOOPBACK + ":" + port + "/__asadmin/";
        this.password = password;
    }

    boolean answers() {
        try {
            return send("version", Duration.ofSeconds(5)).statusCode() == 200;
        } catch (IOException e) {
            // not listening yet
            return false;
        }
    }

    /** Deploys or replaces the application; throws with the server's reason if it cannot be deployed. */
    void deploy(Path application, Path log) throws IOException {
        deploy("portal", "/", application, log);
    }

    /** The same for any application, under a name and at a place of its own. */
    void deploy(String name, String root, Path application, Path log) throws IOException {
        String query = "deploy?name=" + encoded(name) + "&contextroot=" + encoded(root)
                + "&force=true&upload=false&DEFAULT=" + encoded(application.toString());
        HttpResponse<String> answer = send(query, Duration.ofMinutes(15));
        String report = answer.body();
        if (answer.statusCode() != 200 || !"SUCCESS".equals(exitCode(report))) {
            throw new LauncherException(
                    "The application could not be deployed: " + message(report) + "\n" + Logs.tail(log),
                    "The whole log is " + log + ".");
        }
    }

    private HttpResponse<String> send(String command, Duration patience) throws IOException {
        HttpRequest request = Http.request(address + command)
                .timeout(patience)
                .header("X-Requested-By", "portal")
                .header("Accept", "application/json")
                .header("Authorization", password.basicAuthorization())
                .build();
        return Http.send(request);
    }

    private static String exitCode(String report) {
        return field(report, "exit_code", "");
    }

    private static String message(String report) {
        return field(report, "message", report);
    }

    private static String field(String report, String name, String otherwise) {
        try (JsonReader reader = Json.createReader(new StringReader(report))) {
            JsonObject object = reader.readObject();
            return object.getString(name, otherwise);
        } catch (JsonException e) {
            // an error page instead of a report: show it as it is
            return otherwise;
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
