package org.m4d.portal.search.internal;

import java.util.function.Function;
import org.hibernate.search.mapper.orm.mapping.HibernateOrmMappingConfigurationContext;
import org.hibernate.search.mapper.orm.mapping.HibernateOrmSearchMappingConfigurer;
import org.hibernate.search.mapper.pojo.mapping.definition.programmatic.ProgrammaticMappingConfigurationContext;
import org.m4d.portal.forum.Post;
import org.m4d.portal.practice.Practice;

/** Says which entities are searched, and what of them. The entities themselves know nothing of it. */
public class IndexMapping implements HibernateOrmSearchMappingConfigurer {

    @Override
    public void configure(HibernateOrmMappingConfigurationContext context) {
        ProgrammaticMappingConfigurationContext mapping = context.programmaticMapping();
        index(mapping, Post.class, Documents::of, "body");
        index(mapping, Practice.class, PracticeDocuments::of, "title", "summary", "body", "themes", "corridors", "changedAt");
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
}
