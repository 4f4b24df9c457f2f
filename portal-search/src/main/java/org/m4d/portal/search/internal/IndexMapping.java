package org.m4d.portal.search.internal;

import java.util.function.Function;
import java.util.function.Predicate;
import org.hibernate.search.mapper.orm.mapping.HibernateOrmMappingConfigurationContext;
import org.hibernate.search.mapper.orm.mapping.HibernateOrmSearchMappingConfigurer;
import org.hibernate.search.mapper.pojo.mapping.definition.programmatic.ProgrammaticMappingConfigurationContext;
import org.m4d.portal.association.Association;
import org.m4d.portal.ediscussion.Contribution;
import org.m4d.portal.ediscussion.EDiscussion;
import org.m4d.portal.forum.Post;
import org.m4d.portal.group.Group;
import org.m4d.portal.ledger.Recommendation;
import org.m4d.portal.organisation.Authority;
import org.m4d.portal.posting.PostingState;
import org.m4d.portal.practice.Practice;
import org.m4d.portal.project.Project;
import org.m4d.portal.publication.Publication;
import org.m4d.portal.weekly.WeeklySummary;

/** Says which entities are searched, and what of them. The entities themselves know nothing of it. */
public class IndexMapping implements HibernateOrmSearchMappingConfigurer {

    @Override
    public void configure(HibernateOrmMappingConfigurationContext context) {
        ProgrammaticMappingConfigurationContext mapping = context.programmaticMapping();
        index(mapping, Post.class, Documents::of, "body", "state", "translated");
        route(mapping, Post.class, Documents::shown);
        index(
                mapping,
                Association.class,
                OrganisationDocuments::of,
                "names",
                "summary",
                "country",
                "place",
                "origins",
                "residences",
                "themes",
                "legalForm",
                "changedAt");
        route(mapping, Association.class, association -> association.getState() == PostingState.SHOWN);
        index(
                mapping,
                Authority.class,
                OrganisationDocuments::of,
                "names",
                "summary",
                "country",
                "place",
                "themes",
                "changedAt");
        index(
                mapping,
                Project.class,
                ProjectDocuments::of,
                "title",
                "summary",
                "body",
                "places",
                "countries",
                "themes",
                "changedAt");
        route(mapping, Project.class, project -> project.getState() == PostingState.SHOWN);
        index(
                mapping,
                EDiscussion.class,
                EDiscussionDocuments::of,
                "title",
                "titles",
                "background",
                "backgrounds.body",
                "opens",
                "questions.text",
                "questions.explanation");
        route(mapping, EDiscussion.class, "posting", discussion -> discussion.getPosting() == PostingState.SHOWN);
        index(mapping, Group.class, GroupDocuments::of, "kind", "name", "description", "countries", "themes");
        index(mapping, Contribution.class, EDiscussionDocuments::of, "body", "state", "translated");
        route(mapping, Contribution.class, contribution -> contribution.getState() == PostingState.SHOWN);
        index(mapping, WeeklySummary.class, EDiscussionDocuments::of, "body");
        index(
                mapping,
                Recommendation.class,
                LedgerDocuments::of,
                "title",
                "body",
                "organisation",
                "addresseeName",
                "country");
        index(mapping, Publication.class, PublicationDocuments::of, "title", "latest");
        index(
                mapping,
                Practice.class,
                PracticeDocuments::of,
                "title",
                "summary",
                "body",
                "themes",
                "corridors",
                "changedAt");
        route(mapping, Practice.class, practice -> practice.getState() == PostingState.SHOWN);
    }

    private static <E> void index(
            ProgrammaticMappingConfigurationContext mapping,
            Class<E> type,
            Function<E, SearchDocument> source,
            String... properties) {
        var entity = mapping.type(type);
        entity.indexed();
        entity.binder(new DocumentBinder<>(type, source, properties));
    }

    /** Leaves out of the index what cannot be read at present, and takes it out when that changes. */
    private static <E> void route(ProgrammaticMappingConfigurationContext mapping, Class<E> type, Predicate<E> shown) {
        route(mapping, type, "state", shown);
    }

    /** @param property what says whether it can be read */
    private static <E> void route(
            ProgrammaticMappingConfigurationContext mapping, Class<E> type, String property, Predicate<E> shown) {
        mapping.type(type).indexed().routingBinder(new ShownOnly<>(type, property, shown));
    }
}
