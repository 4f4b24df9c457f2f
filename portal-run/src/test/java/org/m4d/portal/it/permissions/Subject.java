package org.m4d.portal.it.permissions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What an operation of e-discussions is tried on: a discussion, and something in it.
 *
 * @param parts ids of what is in it, by what it is
 * @param state the paths at which its team reads what an operation could change
 */
record Subject(EDiscussionStage stage, int discussion, Map<String, Integer> parts, List<String> state)
        implements Target {

    static Subject of(EDiscussionStage stage, int discussion) {
        String path = "ediscussions/" + discussion;
        return new Subject(stage, discussion, Map.of(), List.of(path, path + "/log?limit=100"));
    }

    /** The same with something in it. */
    Subject with(String part, int id) {
        Map<String, Integer> more = new HashMap<>(parts);
        more.put(part, id);
        return new Subject(stage, discussion, Map.copyOf(more), state);
    }

    /** The same where an operation could change also what stands at these paths. */
    Subject seen(String... paths) {
        List<String> more = new ArrayList<>(state);
        more.addAll(List.of(paths));
        return new Subject(stage, discussion, parts, List.copyOf(more));
    }

    int part(String part) {
        return parts.get(part);
    }

    /** Its address in the API. */
    String path() {
        return "ediscussions/" + discussion;
    }

    /** That of its page, and of its forms. */
    String page() {
        return "ediscussion/" + discussion;
    }

    /** The same of something in it that has an address of its own. */
    String path(String part) {
        return part + "s/" + part(part);
    }

    @Override
    public String present() {
        return state.stream().map(path -> stage.team().get(path).body()).collect(Collectors.joining("\n"));
    }

    /** The version of what stands there, as {@code If-Match} wants it. */
    String tag(String path) {
        return stage.team().get(path).expect(200).header("ETag");
    }

    /** The same as forms carry it. */
    String version(String path) {
        return tag(path).replace("\"", "");
    }
}
