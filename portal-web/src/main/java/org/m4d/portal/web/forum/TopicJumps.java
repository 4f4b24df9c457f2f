package org.m4d.portal.web.forum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.m4d.portal.common.ContentPath;
import org.m4d.portal.forum.PostView;
import org.m4d.portal.forum.TopicPlaces;
import org.m4d.portal.forum.TopicView;
import org.m4d.portal.web.routing.MovedTo;
import org.m4d.portal.web.routing.Route;
import org.m4d.portal.web.text.Formats;

/** Leads addresses that say where in a topic somebody wants to be to the post that is there. */
@ApplicationScoped
public class TopicJumps {

    /** The database knows none after it. */
    private static final int LAST_YEAR = 9998;

    @Inject
    TopicPlaces places;

    @Inject
    ReadingMarks reading;

    @Inject
    Formats formats;

    /**
     * Goes to a date, to the first unread post or to the end.
     *
     * @throws MovedTo when the address asks for such a place
     */
    void follow(Route route, TopicView topic) {
        String jump = route.parameter("jump").orElse("");
        if ("last".equals(jump)) {
            throw to(route, topic, places.nearest(topic.id(), topic.lastNumber()));
        }
        if ("unread".equals(jump)) {
            throw to(route, topic, places.nearest(topic.id(), firstUnread()));
        }
        Optional<Instant> moment = route.parameter("date").flatMap(this::beginning);
        if (moment.isPresent()) {
            throw to(route, topic, places.since(topic.id(), moment.get()));
        }
    }

    /**
     * Goes to the post that stands for a deleted one.
     *
     * @param number what the address asks for, 0 for none
     * @param shown the posts of the page on which it would be
     * @throws MovedTo when it is not among them
     */
    void followNearest(Route route, TopicView topic, int number, List<PostView> shown) {
        if (number > 0 && shown.stream().noneMatch(post -> post.number() == number)) {
            int nearest = places.nearest(topic.id(), number);
            if (nearest != number) {
                throw to(route, topic, nearest);
            }
        }
    }

    static MovedTo to(Route route, TopicView topic, int number) {
        return new MovedTo("/" + route.language().code() + "/" + ContentPath.post(topic.id(), topic.title(), number));
    }

    private int firstUnread() {
        return reading.getTopic() == null ? 1 : reading.getTopic().firstUnread();
    }

    /** When a day begins for the reader; empty for what is no day. */
    private Optional<Instant> beginning(String day) {
        try {
            return Optional.of(LocalDate.parse(day))
                    .filter(date -> date.getYear() > 0 && date.getYear() <= LAST_YEAR)
                    .map(date -> date.atStartOfDay(formats.zone()).toInstant());
        } catch (DateTimeException mistyped) {
            return Optional.empty();
        }
    }
}
