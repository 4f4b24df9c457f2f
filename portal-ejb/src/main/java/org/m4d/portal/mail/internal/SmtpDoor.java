package org.m4d.portal.mail.internal;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import java.io.IOException;
import org.m4d.portal.common.Round;
import org.m4d.portal.mail.MailDoors;
import org.m4d.portal.mail.MailDoors.Door;
import org.m4d.portal.mail.MailIntake;
import org.m4d.portal.mail.MailSettings;

/**
 * Opens the door by which a mail server hands mail over, while the application runs. A port that somebody else holds keeps the portal from
 * nothing but this mail: it is tried again.
 */
@Singleton
@Startup
public class SmtpDoor {

    @Resource
    ManagedThreadFactory threads;

    @Inject
    MailSettings settings;

    @Inject
    MailIntake intake;

    @Inject
    MailDoors doors;

    private SmtpListener listener;

    /** Also the place where settings of mail that make no sense end the start, with a sentence about each. */
    @PostConstruct
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void start() {
        settings.check();
        open();
    }

    /** Opens the door if it should be open and is not. */
    @Schedule(hour = "*", minute = "*", second = "*/15", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void openAgain() {
        Round.of("opening of the door for mail", this::open);
    }

    private void open() {
        if (listener != null || settings.incoming() != MailSettings.Incoming.SMTP) {
            return;
        }
        try {
            listener = new SmtpListener(
                    settings.listenHost(),
                    settings.listenPort(),
                    settings.domain(),
                    intake,
                    threads,
                    () -> doors.passed(Door.LISTENER));
            doors.works(Door.LISTENER);
        } catch (IOException e) {
            doors.fails(
                    Door.LISTENER,
                    "cannot listen on " + settings.listenHost() + ":" + settings.listenPort() + ": " + e.getMessage());
        }
    }

    @PreDestroy
    void stop() {
        if (listener != null) {
            listener.close();
        }
    }
}
