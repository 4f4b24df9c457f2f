package org.m4d.portal.it.permissions;

import static java.net.http.HttpRequest.BodyPublishers.noBody;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.m4d.portal.it.client.Answer;
import org.m4d.portal.it.client.Api;

/** What the operations of e-discussions are made of. */
final class EDiscussionOperations {
    private static final String JSON = "application/json";

    private EDiscussionOperations() {}

    static Operation<EDiscussionStage, Subject> operation(
            String name, Function<EDiscussionStage, Subject> preparation) {
        return Operation.of(name, preparation);
    }

    static Answer put(Api who, String path) {
        return who.send("PUT", path, JSON, noBody());
    }

    static Answer delete(Api who, String path) {
        return who.send("DELETE", path, JSON, noBody());
    }

    /** These fields and one more. */
    static Map<String, String> and(Map<String, String> fields, String name, Object value) {
        Map<String, String> more = new HashMap<>(fields);
        more.put(name, String.valueOf(value));
        return more;
    }

    static Operation.Form form(String address, Map<String, String> fields) {
        return new Operation.Form(address, fields);
    }

    /** A form that goes on without the question whether one is sure. */
    static Operation.Form sure(String address) {
        return form(address, Map.of("agreed", "yes"));
    }
}
