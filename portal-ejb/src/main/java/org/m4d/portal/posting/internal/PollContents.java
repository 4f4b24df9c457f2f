package org.m4d.portal.posting.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.common.LocalizedText;
import org.m4d.portal.security.ContentAccess;
import org.m4d.portal.security.ContentCard;
import org.m4d.portal.security.ContentSource;

/** What other features may know of polls: whoever reads what a poll belongs to reads the poll. */
@ApplicationScoped
class PollContents implements ContentSource {

    @Inject
    Polls polls;

    @Inject
    ContentAccess access;

    @Override
    public Set<ContentType> types() {
        return EnumSet.of(ContentType.POLL);
    }

    @Override
    public List<ContentCard> cards(ContentType type, Collection<Long> ids) {
        List<Poll> found = polls.all(ids);
        Map<ContentRef, ContentCard> about =
                access.cards(found.stream().map(Poll::ref).toList());
        return found.stream()
                .filter(poll -> about.containsKey(poll.ref()))
                .map(poll -> card(poll, about.get(poll.ref())))
                .toList();
    }

    private static ContentCard card(Poll poll, ContentCard about) {
        return new ContentCard(
                new ContentRef(ContentType.POLL, poll.getId()),
                LocalizedText.of(poll.getLanguage(), poll.getQuestion()),
                "poll/" + poll.getId(),
                poll.getAuthorId(),
                about.audience(),
                about.shown());
    }
}
