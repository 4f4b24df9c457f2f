package org.m4d.portal.forum;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.SQLRestriction;
import org.m4d.portal.member.Member;
import org.m4d.portal.posting.Body;
import org.m4d.portal.posting.Translation;
import org.m4d.portal.posting.Written;

/** One contribution to a topic. Number 1 is the text that opened the topic. */
@Entity
@Table(name = "post")
public class Post extends Written {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "topic_id")
    private Topic topic;

    @OneToMany(fetch = FetchType.LAZY)
    @JoinColumn(name = "original_number", insertable = false, updatable = false)
    @SQLRestriction("original_type = 'POST'")
    private List<Translation> translations = new ArrayList<>();

    protected Post() {}

    Post(Topic topic, int number, Member author, Body body, Instant createdAt) {
        super(number, author, body, createdAt);
        this.topic = topic;
    }

    /** Whether this post opened its topic. */
    public boolean opening() {
        return getNumber() == 1;
    }

    /** What members made of it in other languages. */
    public List<Translation> getTranslations() {
        return translations;
    }

    public Topic getTopic() {
        return topic;
    }
}
