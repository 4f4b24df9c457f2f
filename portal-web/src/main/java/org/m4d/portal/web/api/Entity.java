package org.m4d.portal.web.api;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.m4d.portal.common.Conflict;
import org.m4d.portal.common.InvalidInput;

/** Answers with an {@code ETag} made from the record's version, and reads the version back from {@code If-Match}. */
public final class Entity {

    /** Markdown as RFC 7763 names it. */
    public static final String MARKDOWN = "text/markdown;charset=UTF-8";

    private static final String BEFORE_STATE = "-";

    private Entity() {}

    /** 304 when the client has this version, else the record. */
    public static Response of(Request request, Object record, long version) {
        EntityTag tag = new EntityTag(String.valueOf(version));
        Response.ResponseBuilder fresh = request.evaluatePreconditions(tag);
        return (fresh == null ? Response.ok(record) : fresh).tag(tag).build();
    }

    /**
     * 200 with a record that also changes without a new version of what people edit of it; 304 when the client has this state.
     *
     * @param version the one that {@code If-Match} must name; the tag begins with it
     * @param state what else the record shows
     */
    public static Response of(Request request, Object record, long version, int... state) {
        EntityTag tag = new EntityTag(version
                + Arrays.stream(state).mapToObj(part -> BEFORE_STATE + part).collect(Collectors.joining()));
        Response.ResponseBuilder fresh = request.evaluatePreconditions(tag);
        return (fresh == null ? Response.ok(record) : fresh).tag(tag).build();
    }

    /** 201 with the record that was made, and where it is. */
    public static Response created(URI address, Object record, long version) {
        return Response.created(address)
                .entity(record)
                .tag(String.valueOf(version))
                .build();
    }

    /** 200 with the record as it is now, whatever the client has. */
    public static Response fresh(Object record, long version) {
        return Response.ok(record).tag(String.valueOf(version)).build();
    }

    /**
     * The Markdown that a record's text was written in, for whoever goes on to change it; 304 when the client has this version.
     *
     * @param version of the record, the one that {@code If-Match} must name
     */
    public static Response markdown(Request request, String source, long version) {
        EntityTag tag = new EntityTag(String.valueOf(version));
        Response.ResponseBuilder fresh = request.evaluatePreconditions(tag);
        return (fresh == null ? Response.ok(source, MARKDOWN) : fresh).tag(tag).build();
    }

    /**
     * What the client sent.
     *
     * @throws InvalidInput when it sent nothing
     */
    public static <T> T given(T input) {
        if (input == null) {
            throw InvalidInput.of("", "error.body-missing");
        }
        return input;
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
            return Long.parseLong(ifMatch.strip().replaceAll("^\"|(" + BEFORE_STATE + "[0-9]+)*\"$", ""));
        } catch (NumberFormatException foreign) {
            throw Conflict.staleVersion();
        }
    }
}
