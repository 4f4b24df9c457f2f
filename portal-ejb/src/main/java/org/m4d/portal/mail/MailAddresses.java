package org.m4d.portal.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.mail.MailToken.Purpose;
import org.m4d.portal.mail.internal.RoundTable;

/**
 * The addresses that the portal gives out: the one it writes from, with a token behind a plus sign. Every one is made for one member, and
 * counts for a time: answers for half a year, ways to stop mail for three years, what is to be confirmed for a week.
 */
@ApplicationScoped
public class MailAddresses {

    private static final Period ANSWERED = Period.ofMonths(6);
    private static final Period STOPPED = Period.ofYears(3);
    private static final Period CONFIRMED = Period.ofDays(7);

    @Inject
    MailSettings settings;

    @Inject
    RoundTable rounds;

    @Inject
    Clock clock;

    /** Where a member writes to answer something, or into it. */
    public String writing(long member, ContentRef ref) {
        return address(MailToken.about(Purpose.WRITE, member, ref, until(ANSWERED)));
    }

    /** Where a member writes to the portal itself. */
    public String writing(long member) {
        return address(new MailToken(Purpose.WRITE, member, null, 0, until(ANSWERED)));
    }

    /**
     * The token by which a member stops mail.
     *
     * @param ref of what; null for all of it
     */
    public String stopping(long member, ContentRef ref) {
        return tokens().write(
                        ref == null
                                ? new MailToken(Purpose.STOP, member, null, 0, until(STOPPED))
                                : MailToken.about(Purpose.STOP, member, ref, until(STOPPED)));
    }

    /** The token by which a member stops the summary of what is new, and nothing else. */
    public String stoppingSummary(long member) {
        return tokens().write(new MailToken(Purpose.STOP, member, null, MailToken.SUMMARY, until(STOPPED)));
    }

    /** Where what becomes of a mail on its way is told to. */
    public String returning(long member, long mail) {
        return address(new MailToken(Purpose.RETURN, member, null, mail, until(ANSWERED)));
    }

    /**
     * A token that is sent to an address in order to hear that it arrived.
     *
     * @param number what else it is about
     */
    public String confirming(Purpose purpose, long member, long number) {
        return tokens().write(new MailToken(purpose, member, null, number, until(CONFIRMED)));
    }

    /** The address with this token. */
    public String with(String token) {
        String from = settings.from();
        int at = from.indexOf('@');
        return from.substring(0, at) + "+" + token + "@" + settings.domain();
    }

    /** Reads a token; empty when it is none of ours or its time is over. */
    public Optional<MailToken> token(String text) {
        return tokens().read(text).filter(token -> !token.until().isBefore(today()));
    }

    /** The token in an address of ours; empty when there is none that counts. */
    public Optional<MailToken> tokenIn(String address) {
        return written(address).flatMap(this::token);
    }

    /** Whether an address is ours, with a token that counts or with any other. */
    public boolean ours(String address) {
        String small = address.toLowerCase(Locale.ROOT);
        return small.equals(settings.from().toLowerCase(Locale.ROOT))
                || written(small).isPresent();
    }

    private Optional<String> written(String address) {
        String small = address.toLowerCase(Locale.ROOT).strip();
        String from = settings.from().toLowerCase(Locale.ROOT);
        String before = from.substring(0, from.indexOf('@')) + "+";
        String behind = "@" + settings.domain();
        return small.startsWith(before) && small.endsWith(behind) && small.length() > before.length() + behind.length()
                ? Optional.of(small.substring(before.length(), small.length() - behind.length()))
                : Optional.empty();
    }

    private String address(MailToken token) {
        return with(tokens().write(token));
    }

    private MailTokens tokens() {
        return new MailTokens(settings.secret(), rounds::of);
    }

    private LocalDate until(Period life) {
        return today().plus(life);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
