package org.m4d.portal.posting;

import java.util.Map;
import java.util.Set;

/** What belongs together and has numbers, such as the contributions of one discussion: a text about it names them by these. */
@FunctionalInterface
public interface Numbered {

    /**
     * Where its numbers lead. Asked once for a text, with all that it names, and also when it names nothing.
     *
     * @param numbers those in the text, written as {@code #12}, in their order
     * @param links where the links of the text lead, as its writer put them, in their order
     * @return addresses by number; a number without one stays text
     */
    Map<Integer, String> addresses(Set<Integer> numbers, Set<String> links);
}
