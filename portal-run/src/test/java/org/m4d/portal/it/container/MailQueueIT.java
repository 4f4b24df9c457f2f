package org.m4d.portal.it.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.Test;
import org.m4d.portal.common.persistence.PersistenceGateway;
import org.m4d.portal.it.Eventually;
import org.m4d.portal.mail.MailQueue;
import org.m4d.portal.mail.Mailing;

/** The queue of what goes out, inside the real server: it belongs to the transaction of what it is about, and holds each thing once. */
@ContainerTest
public class MailQueueIT {

    private static final String QUEUED = "select count(*) from outgoing_mail where coalesce(sent_to, address) = ?1";
    private static final String SENT = QUEUED + " and state = 'SENT' and attempts = 1";

    @Inject
    MailQueue queue;

    @Inject
    PersistenceGateway persistence;

    @Inject
    Transactions transactions;

    @Inject
    Rows rows;

    private final String address = UUID.randomUUID() + "@example.org";

    @Deployment
    static Archive<?> portal() {
        return TestArchive.portal();
    }

    @Test
    void whatIsTakenBackWasNeverQueued() {
        transactions.takenBack(() -> put(null));
        assertThat(rows.count(QUEUED, address)).isZero();
        transactions.together(() -> put(null));
        Eventually.until("it is sent", Duration.ofSeconds(60), () -> rows.count(SENT, address) == 1);
    }

    @Test
    void theSameThingIsQueuedOnce() {
        String key = UUID.randomUUID().toString();
        transactions.together(() -> put(key));
        transactions.together(() -> put(key));
        assertThat(rows.count(QUEUED, address)).isEqualTo(1);
    }

    private boolean put(String key) {
        persistence.with(entities -> queued(new Mailing(
                "back",
                null,
                address,
                null,
                Map.of("sort", "answer", "subject", "From the queue", "parts", "[{\"line\":\"Words\"}]"),
                key,
                null)));
        return true;
    }

    private boolean queued(Mailing mailing) {
        queue.put(mailing);
        return true;
    }
}
