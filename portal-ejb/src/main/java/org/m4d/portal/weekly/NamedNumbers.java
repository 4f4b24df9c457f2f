package org.m4d.portal.weekly;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.m4d.portal.posting.Numbered;

/** Which contributions a text about a discussion names, as {@code #12} or by an address, and which numbers there are none for. */
final class NamedNumbers implements Numbered {

    private final long discussion;
    private final String base;
    private final BiFunction<Collection<Integer>, Collection<Long>, Map<Integer, Long>> contributions;
    private final Set<Long> named = new LinkedHashSet<>();
    private final Set<Integer> unknown = new TreeSet<>();

    /**
     * @param base of the portal's own pages
     * @param contributions finds those of the discussion that can be read, by their numbers or ids: ids by number
     */
    NamedNumbers(
            long discussion,
            String base,
            BiFunction<Collection<Integer>, Collection<Long>, Map<Integer, Long>> contributions) {
        this.discussion = discussion;
        this.base = base;
        this.contributions = contributions;
    }

    @Override
    public Map<Integer, String> addresses(Set<Integer> numbers, Set<String> links) {
        Set<Integer> wanted = new LinkedHashSet<>(numbers);
        Set<Long> ids = new LinkedHashSet<>();
        links.forEach(link -> ContributionAddress.read(link, base).ifPresent(address -> {
            if (address.id() != null) {
                ids.add(address.id());
            } else if (address.discussion() == discussion) {
                wanted.add(address.number());
            }
        }));
        if (wanted.isEmpty() && ids.isEmpty()) {
            return Map.of();
        }
        Map<Integer, Long> found = contributions.apply(wanted, ids);
        named.addAll(found.values());
        wanted.stream().filter(number -> !found.containsKey(number)).forEach(unknown::add);
        return found.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, one -> "/contribution/" + one.getValue()));
    }

    /** The ids of the contributions that are named. */
    Set<Long> named() {
        return named;
    }

    /** Numbers for which the discussion has no contribution that can be read. */
    Set<Integer> unknown() {
        return unknown;
    }
}
