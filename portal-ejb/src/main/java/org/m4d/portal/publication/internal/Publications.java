package org.m4d.portal.publication.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.m4d.portal.common.Cursor;
import org.m4d.portal.common.NotFound;
import org.m4d.portal.common.Page;
import org.m4d.portal.member.Member;
import org.m4d.portal.posting.PostingState;
import org.m4d.portal.publication.Publication;
import org.m4d.portal.publication.PublicationSummary;
import org.m4d.portal.publication.PublicationVersion;
import org.m4d.portal.publication.PublishedText;
import org.m4d.portal.synthesis.VoiceView;

/** Publications and their versions in the database. */
@ApplicationScoped
public class Publications {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    public Publication add(Publication publication) {
        entities.persist(publication);
        return publication;
    }

    public PublicationVersion add(PublicationVersion version) {
        entities.persist(version);
        return version;
    }

    public Member member(long id) {
        return entities.getReference(Member.class, id);
    }

    /** @throws NotFound when there is none */
    public Publication get(long number) {
        return Optional.ofNullable(entities.find(Publication.class, number)).orElseThrow(NotFound::new);
    }

    /**
     * The same with its row locked until the transaction ends.
     *
     * @throws NotFound when there is none
     */
    public Publication locked(long number) {
        Publication found = get(number);
        entities.refresh(found, LockModeType.PESSIMISTIC_WRITE);
        return found;
    }

    /** What was published of an e-discussion. */
    public Optional<Publication> of(long discussion) {
        return entities.createQuery("select p from Publication p where p.discussion = :discussion", Publication.class)
                .setParameter("discussion", discussion)
                .getResultStream()
                .findFirst();
    }

    /** The numbers of what was published of these e-discussions, by their ids. */
    public Map<Long, Long> numbers(Collection<Long> discussions) {
        return discussions.isEmpty()
                ? Map.of()
                : entities.createQuery(
                                "select p.discussion, p.id from Publication p where p.discussion in :ids",
                                Object[].class)
                        .setParameter("ids", discussions)
                        .getResultStream()
                        .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }

    /** The latest first. */
    public Page<PublicationSummary> list(String after, int limit) {
        Cursor cursor = Cursor.decode(after, 1);
        List<PublicationSummary> found = entities.createQuery(
                        "select p from Publication p where p.id < :before order by p.id desc", Publication.class)
                .setParameter("before", cursor == null ? Long.MAX_VALUE : cursor.number(0))
                .setMaxResults(limit + 1)
                .getResultStream()
                .map(PublicationSummary::of)
                .toList();
        return Page.of(found, limit, row -> Cursor.at(row.number()));
    }

    /** @throws NotFound when there is no such version */
    public PublicationVersion version(long number, int version) {
        return entities.createQuery(
                        "select v from PublicationVersion v join fetch v.publication p where p.id = :publication"
                                + " and v.number = :number",
                        PublicationVersion.class)
                .setParameter("publication", number)
                .setParameter("number", version)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** All versions, the first first. */
    public List<PublicationVersion> versions(long number) {
        return entities.createQuery(
                        "select v from PublicationVersion v join fetch v.publication p join fetch v.by"
                                + " where p.id = :publication order by v.number",
                        PublicationVersion.class)
                .setParameter("publication", number)
                .getResultList();
    }

    /** Those that no library has recorded, in the order in which they came. */
    public List<PublicationVersion> unrecorded(int limit) {
        return entities.createQuery(
                        "select v from PublicationVersion v join fetch v.publication where v.recordedAt is null order by v.id",
                        PublicationVersion.class)
                .setMaxResults(limit)
                .getResultList();
    }

    /** These members, by id. */
    public Map<Long, Member> members(Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : entities.createQuery("select m from Member m where m.id in :ids", Member.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(Member::getId, member -> member));
    }

    /** Of the dissents in a text, those whose reasons moderators withhold now. */
    public Set<Long> withheld(PublishedText text) {
        List<Long> answers = text.dissents().map(VoiceView::id).toList();
        return answers.isEmpty()
                ? Set.of()
                : new HashSet<>(entities.createQuery(
                                "select a.id from StatementAnswer a where a.id in :ids and a.withheld = true",
                                Long.class)
                        .setParameter("ids", answers)
                        .getResultList());
    }

    /** Of the contributions that a text cites, those that can be read now. */
    public Set<Long> readable(PublishedText text) {
        Set<Long> cited = text.cited().collect(Collectors.toSet());
        return cited.isEmpty()
                ? Set.of()
                : new HashSet<>(entities.createQuery(
                                "select c.id from Contribution c where c.id in :ids and c.state = :shown", Long.class)
                        .setParameter("ids", cited)
                        .setParameter("shown", PostingState.SHOWN)
                        .getResultList());
    }
}
