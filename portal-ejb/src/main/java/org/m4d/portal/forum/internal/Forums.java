package org.m4d.portal.forum.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.NotFound;
import org.m4d.portal.forum.Forum;
import org.m4d.portal.forum.ForumSection;
import org.m4d.portal.forum.ForumView;
import org.m4d.portal.forum.ManagedSection;
import org.m4d.portal.forum.SectionView;

/** Forums in the database. */
@ApplicationScoped
public class Forums {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    ReadableForums readable;

    @Inject
    WrittenForums written;

    /** The forums that may be read, under their headings; those of circles stand under none. */
    public List<SectionView> overview() {
        Map<Long, List<WrittenForums.Written>> sections = written.underHeadings().stream()
                .collect(
                        Collectors.groupingBy(WrittenForums.Written::section, LinkedHashMap::new, Collectors.toList()));
        return sections.values().stream()
                .map(forums -> new SectionView(
                        forums.getFirst().heading(),
                        forums.stream().map(WrittenForums.Written::forum).toList()))
                .toList();
    }

    /** The forums of circles that may be read. */
    public List<ForumView> ofCircles() {
        return entities.createQuery("""
                        select f from Forum f where f.circle is not null and f.audience in (:readable)
                        order by f.circle, f.position, f.id
                        """, Forum.class)
                .setParameter("readable", readable.readable())
                .getResultStream()
                .map(Forums::view)
                .toList();
    }

    /** The forums of one circle that may be read. */
    public List<ForumView> ofCircle(ContentRef circle) {
        return entities.createQuery("""
                        select f from Forum f where f.circle = :circle and f.audience in (:readable)
                        order by f.position, f.id
                        """, Forum.class)
                .setParameter("circle", circle)
                .setParameter("readable", readable.readable())
                .getResultStream()
                .map(Forums::view)
                .toList();
    }

    /** The numbers of all forums that may be read. */
    public List<Long> readableIds() {
        return entities.createQuery("select f.id from Forum f where f.audience in (:readable)", Long.class)
                .setParameter("readable", readable.readable())
                .getResultList();
    }

    /** @throws NotFound when there is none, or it is withheld from the one who acts */
    public Forum readable(String slug) {
        return readable.check(find(slug).orElse(null));
    }

    public ForumView view(String slug) {
        return view(readable(slug));
    }

    public Optional<Forum> find(String slug) {
        return entities.createQuery("select f from Forum f where f.slug = :slug", Forum.class)
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst();
    }

    /** All sections in their order, those without forums too, each with its forums, whoever may read them. */
    public List<ManagedSection> managed() {
        Map<Long, List<ForumView>> bySection = new HashMap<>();
        entities.createQuery("select f from Forum f where f.section is not null order by f.position, f.id", Forum.class)
                .getResultStream()
                .forEach(forum -> bySection
                        .computeIfAbsent(forum.getSection().getId(), unused -> new ArrayList<>())
                        .add(view(forum)));
        return sections().stream()
                .map(s -> new ManagedSection(
                        s.getId(),
                        s.getSlug(),
                        s.getNames(),
                        bySection.getOrDefault(s.getId(), List.of()),
                        s.getVersion()))
                .toList();
    }

    public List<ForumSection> sections() {
        return entities.createQuery("select s from ForumSection s order by s.position, s.id", ForumSection.class)
                .getResultList();
    }

    public List<Forum> in(ForumSection section) {
        return entities.createQuery(
                        "select f from Forum f where f.section = :section order by f.position, f.id", Forum.class)
                .setParameter("section", section)
                .getResultList();
    }

    public Optional<ForumSection> section(long id) {
        return Optional.ofNullable(entities.find(ForumSection.class, id));
    }

    public boolean hasSection(String slug) {
        return !entities.createQuery("select 1 from ForumSection s where s.slug = :slug", Integer.class)
                .setParameter("slug", slug)
                .getResultList()
                .isEmpty();
    }

    public <E> E add(E record) {
        entities.persist(record);
        return record;
    }

    static ForumView view(Forum forum) {
        return new ForumView(
                forum.getId(),
                forum.getSlug(),
                forum.getNames(),
                forum.getDescriptions(),
                forum.getLanguage(),
                forum.getAudience().toString(),
                forum.getCircle() == null ? null : forum.getCircle().toString(),
                forum.getTopicCount(),
                forum.getPostCount(),
                forum.getLastPostAt(),
                forum.getVersion());
    }
}
