package org.m4d.portal.preview.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.m4d.portal.attachment.PortalPictures;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.PortalException;
import org.m4d.portal.preview.CardReady;

/** Asks pages elsewhere what they are, one after the other, and tells the texts that wait for it. */
@ApplicationScoped
public class Fetching {

    private static final Logger LOG = Logger.getLogger(Fetching.class.getName());
    private static final int AT_ONCE = 5;

    /** Heads of pages are at their beginning. */
    private static final int LONGEST_PAGE = 600_000;

    private static final int LARGEST_PICTURE = 4_000_000;

    @Inject
    Cards cards;

    @Inject
    PreviewSettings settings;

    @Inject
    PortalPictures pictures;

    @Inject
    Clock clock;

    @Inject
    Event<CardReady> ready;

    @Inject
    Fetching self;

    /** No transaction is open while others are asked. */
    void due() {
        if (!settings.enabled()) {
            return;
        }
        WebClient web = new WebClient(InetAddress::getAllByName, settings.trusted(), settings.agent());
        for (Map.Entry<Long, String> card : self.waiting().entrySet()) {
            fetch(web, card.getKey(), card.getValue());
        }
    }

    private void fetch(WebClient web, long id, String url) {
        try {
            Optional<PageDescription> page = PageDescription.of(web.get(url, "text/html", LONGEST_PAGE));
            if (page.isPresent()) {
                self.keep(id, page.get(), picture(web, page.get()));
            } else {
                self.fail(id, true);
            }
        } catch (IOException failed) {
            LOG.log(Level.FINE, "No card of " + url, failed);
            boolean forGood = failed instanceof WebClient.NotAllowedException
                    || failed instanceof CheckedNames.NotPublicException;
            self.fail(id, forGood);
        }
    }

    /** A card without its picture is a card all the same. */
    private Long picture(WebClient web, PageDescription page) {
        if (page.picture() == null) {
            return null;
        }
        try {
            WebClient.Answer answer = web.get(page.picture(), "image/", LARGEST_PICTURE);
            return self.kept(answer.content());
        } catch (IOException | PortalException failed) {
            LOG.log(Level.FINE, "No picture of " + page.picture(), failed);
            return null;
        }
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Map<Long, String> waiting() {
        return cards.due(AT_ONCE);
    }

    /** Committed by itself: the card that points at the picture is written in another transaction. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Long kept(byte[] picture) throws IOException {
        return pictures.keep("card", new ByteArrayInputStream(picture), LARGEST_PICTURE)
                .id();
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void fail(long id, boolean forGood) {
        cards.find(id).ifPresent(card -> card.failed(forGood, clock.instant()));
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void keep(long id, PageDescription page, Long picture) {
        cards.find(id).ifPresent(card -> {
            Long before = card.getPictureId();
            card.read(page.title(), page.description(), page.site(), picture, clock.instant());
            if (before != null && !before.equals(picture)) {
                pictures.drop(before);
            }
            card.getUses().forEach(ref -> ready.fire(new CardReady(ContentRef.parse(ref))));
        });
    }
}
