package org.m4d.portal.web.api;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.m4d.portal.common.Conflict;
import org.m4d.portal.common.InvalidInput;

/** Answers with an {@code ETag} made from the record's version, and reads the version back from {@code If-Match}. */
public final class Entity {

    private Entity() {}

    /** 304 when the client has this version, else the record. */
    public static Response of(Request request, Object record, long version) {
        EntityTag tag = new EntityTag(String.valueOf(version));
        Response.ResponseBuilder fresh = request.evaluatePreconditions(tag);
        return (fresh == null ? Response.ok(record) : fresh).tag(tag).build();
    }

    /**
     * The version that the client edited.
     *
     * @throws InvalidInput when {@code If-Match} is missing: without it a lost update could not be noticed
     * @throws Conflict when it is not a version of ours
     */
    public static long version(String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw InvalidInput.of("If-Match", "error.if-match");
        }
        try {
            return Long.parseLong(ifMatch.strip().replaceAll("^\"|\"$", ""));
        } catch (NumberFormatException foreign) {
            throw Conflict.staleVersion();
        }
    }
}
