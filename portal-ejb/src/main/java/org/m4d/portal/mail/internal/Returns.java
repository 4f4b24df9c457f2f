package org.m4d.portal.mail.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.m4d.portal.mail.AddressState;
import org.m4d.portal.mail.MailToken;
import org.m4d.portal.mime.DeliveryReport;
import org.m4d.portal.mime.Nature;
import org.m4d.portal.mime.ReadMail;

/** What became of mails on their way, and what follows for the addresses that they went to. */
@ApplicationScoped
public class Returns {

    @Inject
    OutgoingTable outgoing;

    @Inject
    AddressTable addresses;

    @Inject
    Receivers receivers;

    /**
     * Notes a delivery report or a complaint.
     *
     * @param token of the address to which it came, made for this mail alone: what a report says of addresses anybody can write
     * @return a word for what it came to
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public String note(ReadMail mail, MailToken token) {
        // where our mail went is what we know; what a report says of it may be the address behind a forwarding one
        Optional<String> sentTo = outgoing.addressOf(token.number()).or(() -> own(token));
        if (mail.nature() == Nature.COMPLAINT) {
            sentTo.ifPresent(address -> addresses.mark(address, AddressState.COMPLAINED, "complaint"));
            return "complaint";
        }
        boolean permanent = mail.reports().stream().anyMatch(DeliveryReport::permanent);
        String why = mail.reports().stream().map(Returns::words).findFirst().orElse("returned");
        sentTo.ifPresent(address -> {
            if (permanent) {
                addresses.mark(address, AddressState.RETURNED, why);
            } else if (!mail.reports().isEmpty()) {
                addresses.returned(address, why);
            }
        });
        return permanent ? "returned" : "delayed";
    }

    private Optional<String> own(MailToken token) {
        return token.member() == 0
                ? Optional.empty()
                : receivers.of(token.member()).map(receiver -> receiver.address());
    }

    private static String words(DeliveryReport report) {
        String status = report.status() == null ? "" : report.status() + " ";
        return status + (report.diagnostic() == null ? "" : report.diagnostic());
    }
}
