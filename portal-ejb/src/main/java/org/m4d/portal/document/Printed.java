package org.m4d.portal.document;

import java.util.List;

/**
 * What became of a document.
 *
 * @param pages how many it has
 * @param missing what was written in it that its fonts cannot draw, each passage once, in its order: in its place stands a name, its sound, or
 *     a sign
 */
public record Printed(int pages, List<String> missing) {
    public Printed {
        missing = List.copyOf(missing);
    }
}
