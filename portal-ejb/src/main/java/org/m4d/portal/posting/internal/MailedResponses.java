package org.m4d.portal.posting.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.NotFound;
import org.m4d.portal.mail.LetterPart;
import org.m4d.portal.mail.MailCommand;
import org.m4d.portal.mail.MailWords;
import org.m4d.portal.mail.Receiver;
import org.m4d.portal.mail.Verb;
import org.m4d.portal.posting.Ballot;
import org.m4d.portal.posting.PollService;
import org.m4d.portal.posting.PollView;
import org.m4d.portal.posting.ReactionKind;
import org.m4d.portal.posting.ReactionService;

/** Reactions of one word, and votes, by mail. A reaction is not answered; a vote is, for there one wants to be sure. */
@ApplicationScoped
class MailedResponses implements MailCommand {

    private static final Map<Verb, ReactionKind> REACTIONS = Map.of(
            Verb.THANKS, ReactionKind.THANKS,
            Verb.AGREE, ReactionKind.AGREE,
            Verb.USEFUL, ReactionKind.USEFUL);

    @Inject
    ReactionService reactions;

    @Inject
    PollService polls;

    @Inject
    ResponseCounts counts;

    @Inject
    MailWords words;

    @Override
    public Set<Verb> verbs() {
        Set<Verb> verbs = EnumSet.copyOf(REACTIONS.keySet());
        verbs.add(Verb.VOTE);
        return verbs;
    }

    @Override
    public boolean does(Verb verb, String rest, ContentRef about) {
        return about != null && counts.takes(about.type());
    }

    @Override
    public Optional<Answer> run(Verb verb, String rest, ContentRef about, Receiver receiver) {
        if (verb == Verb.VOTE) {
            return Optional.of(vote(rest, about, receiver));
        }
        reactions.react(about, REACTIONS.get(verb), true);
        return Optional.empty();
    }

    private Answer vote(String rest, ContentRef about, Receiver receiver) {
        PollView poll = Optional.ofNullable(polls.of(List.of(about)).get(about)).orElseThrow(NotFound::new);
        polls.vote(poll.id(), choices(rest, poll.ranked()));
        String done = words.of(receiver.language(), "done.vote", poll.question());
        return new Answer(words.of(receiver.language(), "done.subject"), List.of(new LetterPart.Line(done)));
    }

    /** {@code 1 3} chooses two; {@code 2>1=3} ranks; where options are ranked, the order of {@code 2 1} is their rank. */
    static List<Ballot.Choice> choices(String said, boolean ranked) {
        List<Ballot.Choice> choices = new ArrayList<>();
        int rank = 1;
        for (String place : said.split(ranked && !said.contains(">") ? "[ ,;]+" : "[>]")) {
            for (String option : Arrays.stream(place.split("[ ,;=]+"))
                    .filter(text -> !text.isEmpty())
                    .toList()) {
                int number = option.length() > 3 ? 0 : Integer.parseInt(option);
                choices.add(new Ballot.Choice(number, ranked ? rank : null));
            }
            rank++;
        }
        return choices;
    }
}
