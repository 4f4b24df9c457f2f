package org.m4d.portal.it.container;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.m4d.portal.common.persistence.PersistenceGateway;

/** As many rows as a forum has after years, written past Hibernate, so that nothing is indexed. */
@Stateless
public class ManyTopics {
    /** Topics in the forum, and posts in one of them. */
    static final int MANY = 10_000;

    @Inject
    PersistenceGateway persistence;

    /** Fills a forum with topics of one post each and a tag, and one of them with posts. */
    public void fill(String forum, long author) {
        persistence.with(entities -> {
            run(entities, """
                    insert into topic (forum_id, title, lang, author_id, pinned, closed, created_at, post_count, last_number,
                        last_post_at, last_author_id, version)
                    select f.id, concat('Seeded topic ', s.seq), 'en', ?2, s.seq <= 3, 0, timestamp '2020-01-01 00:00:00', 1, 1,
                        timestamp '2020-01-01 00:00:00' + interval (s.seq div 2) minute, ?2, 0
                    from seq_1_to_10000 s join forum f on f.slug = ?1
                    """, forum, author);
            run(entities, """
                    insert into post (topic_id, number, author_id, source, html, lang, created_at, version)
                    select max(t.id), s.seq, ?2, 'text', '<p>text</p>', 'en', timestamp '2020-01-01 00:00:00', 0
                    from seq_1_to_10000 s join topic t join forum f on f.id = t.forum_id and f.slug = ?1
                    where t.title = 'Seeded topic 10000' group by s.seq
                    """, forum, author);
            run(entities, """
                    insert into topic_tag (topic_id, tag, last_post_at)
                    select t.id, 'seeded', t.last_post_at from topic t join forum f on f.id = t.forum_id and f.slug = ?1
                    where t.author_id = ?2
                    """, forum, author);
            return run(entities, """
                    update topic t join forum f on f.id = t.forum_id and f.slug = ?1
                    set t.post_count = 10000, t.last_number = 10000
                    where t.title = 'Seeded topic 10000' and t.author_id = ?2
                    """, forum, author);
        });
    }

    /** So that the optimizer knows what there is. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void analyze() {
        persistence.with(entities -> entities.createNativeQuery("analyze table forum, topic, topic_tag, post, member")
                .getResultList());
    }

    private static int run(EntityManager entities, String sql, String forum, long author) {
        return entities.createNativeQuery(sql)
                .setParameter(1, forum)
                .setParameter(2, author)
                .executeUpdate();
    }
}
