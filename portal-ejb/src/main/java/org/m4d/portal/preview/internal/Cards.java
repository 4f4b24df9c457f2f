package org.m4d.portal.preview.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.m4d.portal.attachment.AttachmentView;
import org.m4d.portal.attachment.PortalPictures;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.preview.Card;
import org.m4d.portal.preview.CardState;
import org.m4d.portal.preview.LinkCard;

/** Cards of pages elsewhere in the database. */
@ApplicationScoped
public class Cards {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    PortalPictures pictures;

    @Inject
    Clock clock;

    /** Those of these pages that are known, by their addresses. */
    public Map<String, Card> ready(Set<String> urls) {
        List<LinkCard> found = all(urls).stream().filter(LinkCard::shows).toList();
        Map<Long, AttachmentView> shown = pictures.of(found.stream()
                .map(LinkCard::getPictureId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return found.stream()
                .map(card -> new Card(
                        card.getUrl(),
                        card.getTitle(),
                        card.getDescription(),
                        card.getSite(),
                        shown.get(card.getPictureId())))
                .collect(Collectors.toMap(Card::url, card -> card));
    }

    /** A text shows these, or will. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void note(ContentRef content, Set<String> urls) {
        Instant now = clock.instant();
        urls.forEach(this::create);
        all(urls).forEach(card -> card.usedBy(content, now));
    }

    /** Two texts that link to a page for the first time at the same moment must not refuse each other. */
    private void create(String url) {
        entities.createNativeQuery("insert ignore into link_card (url_hash, url, state, attempts, due_at, version)"
                        + " values (?1, ?2, 'WAITING', 0, utc_timestamp(6), 0)")
                .setParameter(1, hash(url))
                .setParameter(2, url)
                .executeUpdate();
    }

    private List<LinkCard> all(Collection<String> urls) {
        return entities.createQuery("select c from LinkCard c where c.urlHash in :hashes order by c.id", LinkCard.class)
                .setParameter("hashes", urls.stream().map(Cards::hash).toList())
                .getResultList();
    }

    /** The numbers and addresses of those that are to be asked for now. */
    public Map<Long, String> due(int limit) {
        Map<Long, String> due = new HashMap<>();
        entities.createQuery(
                        "select c from LinkCard c where c.state = :waiting and c.dueAt <= :now order by c.dueAt, c.id",
                        LinkCard.class)
                .setParameter("waiting", CardState.WAITING)
                .setParameter("now", clock.instant())
                .setMaxResults(limit)
                .getResultList()
                .forEach(card -> due.put(card.getId(), card.getUrl()));
        return due;
    }

    Optional<LinkCard> find(long id) {
        return Optional.ofNullable(entities.find(LinkCard.class, id));
    }

    private static String hash(String url) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(url.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
