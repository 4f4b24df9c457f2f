package org.m4d.portal.project.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.m4d.portal.association.Association;
import org.m4d.portal.common.Cursor;
import org.m4d.portal.common.NotFound;
import org.m4d.portal.common.Page;
import org.m4d.portal.member.Member;
import org.m4d.portal.organisation.Organisation;
import org.m4d.portal.project.Project;
import org.m4d.portal.project.ProjectFilter;

/** Projects in the database. */
@ApplicationScoped
public class Projects {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    public Project add(Project project) {
        entities.persist(project);
        return project;
    }

    public Project get(long id) {
        return Optional.ofNullable(entities.find(Project.class, id)).orElseThrow(NotFound::new);
    }

    public Member member(long id) {
        return entities.getReference(Member.class, id);
    }

    public Optional<Association> association(long id) {
        return Optional.ofNullable(entities.find(Association.class, id));
    }

    public Optional<Organisation> organisation(long id) {
        return Optional.ofNullable(entities.find(Organisation.class, id));
    }

    public Optional<Project> byKey(String key) {
        return entities.createQuery("select p from Project p where p.externalKey = :key", Project.class)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    /** What imports brought under this key: one in each directory at most. */
    public List<Organisation> organisationsByKey(String key) {
        return entities.createQuery(
                        "select o from Organisation o where o.externalKey = :key order by o.id", Organisation.class)
                .setParameter("key", key)
                .getResultList();
    }

    /** By latest change. */
    public Page<Project> latest(ProjectFilter filter, String after, int limit) {
        Cursor cursor = Cursor.decode(after, 2);
        List<String> conditions = new ArrayList<>(List.of("p.state = SHOWN"));
        if (filter.country() != null) {
            conditions.add(":country member of p.countries");
        }
        if (filter.status() != null) {
            conditions.add("p.status = :status");
        }
        if (cursor != null) {
            conditions.add("(p.changedAt < :at or (p.changedAt = :at and p.id < :id))");
        }
        String where = " where " + String.join(" and ", conditions);
        TypedQuery<Project> query = entities.createQuery(
                        "select p from Project p" + where + " order by p.changedAt desc, p.id desc", Project.class)
                .setMaxResults(limit + 1);
        if (filter.country() != null) {
            query.setParameter("country", filter.country());
        }
        if (filter.status() != null) {
            query.setParameter("status", filter.status());
        }
        if (cursor != null) {
            query.setParameter("at", cursor.instant(0)).setParameter("id", cursor.number(1));
        }
        return Page.of(query.getResultList(), limit, p -> Cursor.at(p.getChangedAt(), p.getId()));
    }

    public long count() {
        return entities.createQuery("select count(p) from Project p where p.state = SHOWN", Long.class)
                .getSingleResult();
    }

    /** Those that an association leads, by latest change. */
    public List<Project> ledBy(long association, int limit) {
        return entities.createQuery(
                        "select p from Project p where p.lead.id = :lead and p.state = SHOWN order by p.changedAt desc, p.id desc",
                        Project.class)
                .setParameter("lead", association)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Those that name an organisation as a partner, by latest change. */
    public List<Project> naming(long organisation, int limit) {
        return entities.createQuery(
                        "select p from Project p where p.state = SHOWN and exists (select 1 from Project q join q.partners r where q = p and r.organisation.id = :organisation) order by p.changedAt desc, p.id desc",
                        Project.class)
                .setParameter("organisation", organisation)
                .setMaxResults(limit)
                .getResultList();
    }
}
