package org.m4d.portal.forum;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * Which post answers a question.
 *
 * @param post its id
 * @param number its number within the topic
 * @param by the member who accepted it: the topic's author or a moderator
 */
@Embeddable
public record AcceptedAnswer(
        @Column(name = "accepted_id") Long post,
        @Column(name = "accepted_number") Integer number,
        @Column(name = "accepted_by_id") Long by,
        @Column(name = "accepted_at") Instant at) {}
