package org.m4d.portal.it.client;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonStructure;
import java.io.StringReader;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.util.List;

/**
 * What a server answered.
 *
 * @param address what was asked for
 */
public record Answer(String address, int status, HttpHeaders headers, String body) {

    static Answer of(HttpResponse<String> response) {
        return new Answer(response.uri().toString(), response.statusCode(), response.headers(), response.body());
    }

    /** A header's first value, empty when it is missing. */
    public String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    public List<String> cookies() {
        return headers.allValues("Set-Cookie");
    }

    /** Where a redirect leads, empty for none. */
    public String location() {
        return header("Location");
    }

    public JsonObject json() {
        return structure().asJsonObject();
    }

    public JsonStructure structure() {
        try (JsonReader reader = Json.createReader(new StringReader(body))) {
            return reader.read();
        }
    }

    /** Fails unless the status is this one, and shows what came instead. */
    public Answer expect(int wanted) {
        assertThat(status).as(address + "\n" + shortened()).isEqualTo(wanted);
        return this;
    }

    /** Fails unless this is a refusal of the API in the form that RFC 9457 gives it, and no redirect. */
    public Answer expectProblem(int wanted) {
        expect(wanted);
        assertThat(header("Content-Type")).as(address).startsWith("application/problem+json");
        assertThat(location()).as(address).isEmpty();
        assertThat(json().getInt("status")).as(address).isEqualTo(wanted);
        assertThat(json().getString("title")).as(address).isNotBlank();
        assertThat(json().getString("detail")).as(address).isNotBlank().doesNotMatch("\\S*\\.\\S*\\.\\S*");
        return this;
    }

    private String shortened() {
        return body.length() > 500 ? body.substring(0, 500) + "…" : body;
    }
}
