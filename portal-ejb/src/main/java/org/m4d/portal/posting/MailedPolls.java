package org.m4d.portal.posting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.mail.Substance;

/** What mails bring of polls: those that one can still vote in. */
@ApplicationScoped
public class MailedPolls {

    @Inject
    PollService polls;

    /** The poll that comes with some content, whose receiver may read it; null when there is none to vote in. */
    public Substance.Poll of(ContentRef ref) {
        return Optional.ofNullable(polls.of(List.of(ref)).get(ref))
                .filter(PollView::open)
                .map(MailedPolls::poll)
                .orElse(null);
    }

    private static Substance.Poll poll(PollView poll) {
        return new Substance.Poll(
                poll.question(),
                poll.lang(),
                poll.options().stream().map(PollView.Option::text).toList());
    }
}
