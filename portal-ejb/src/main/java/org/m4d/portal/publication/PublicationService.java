package org.m4d.portal.publication;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.m4d.portal.common.Page;
import org.m4d.portal.publication.internal.PublicationReading;
import org.m4d.portal.publication.internal.Publications;

/** Published summaries, each version of which stays readable for everybody. */
@Stateless
public class PublicationService {

    @Inject
    Publications publications;

    @Inject
    PublicationReading reading;

    /**
     * All of them, the latest first.
     *
     * @param after a cursor from the page before, or null
     */
    @PermitAll
    public Page<PublicationSummary> list(String after, int limit) {
        return publications.list(after, limit);
    }

    /**
     * The newest version.
     *
     * @throws org.m4d.portal.common.NotFound when there is no such publication
     */
    @PermitAll
    public PublicationView newest(long number) {
        return version(number, publications.get(number).getLatest());
    }

    /**
     * A version.
     *
     * @throws org.m4d.portal.common.NotFound when there is none
     */
    @PermitAll
    public PublicationView version(long number, int version) {
        return reading.view(publications.version(number, version));
    }

    /**
     * All versions with what changed from each to the next, the newest first.
     *
     * @throws org.m4d.portal.common.NotFound when there is no such publication
     */
    @PermitAll
    public List<VersionView> versions(long number) {
        publications.get(number);
        return reading.history(number);
    }

    /** What was published of an e-discussion. */
    @PermitAll
    public Optional<PublicationSummary> of(long discussion) {
        return publications.of(discussion).map(PublicationSummary::of);
    }

    /**
     * Under which numbers the summaries of e-discussions were published.
     *
     * @param discussions the ids of some
     * @return by the id of the e-discussion; without those whose summary was not published
     */
    @PermitAll
    public Map<Long, Long> numbers(Collection<Long> discussions) {
        return publications.numbers(discussions);
    }

    /**
     * The Markdown of each statement of the newest version, by its number, for editing.
     *
     * @throws org.m4d.portal.common.NotFound when there is no such publication
     */
    @PermitAll
    public Map<Integer, String> sources(long number) {
        return reading.text(
                        publications.version(number, publications.get(number).getLatest()))
                .sources();
    }
}
