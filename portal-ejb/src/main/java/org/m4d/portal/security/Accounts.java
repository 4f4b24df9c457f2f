package org.m4d.portal.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.m4d.portal.common.Unavailable;

/**
 * The one place that turns an account into an {@link Actor}, for pages and tokens alike. Reads the identity provider again at
 * most every 45 seconds for each active account, so that a removed role or a disabled account counts within a minute.
 */
@ApplicationScoped
public class Accounts {

    static final Duration FRESH = Duration.ofSeconds(45);

    private static final Logger LOG = Logger.getLogger(Accounts.class.getName());

    private static final int MOST_ACCOUNTS = 20_000;

    private final Cache<String, AccountState> states;
    private final Cache<String, Known> members;

    /** @param restriction null for nearly everybody */
    private record Known(MemberLookup.KnownMember member, Restriction restriction) {}

    @Inject
    IdentityDirectory directory;

    @Inject
    MemberLookup lookup;

    @Inject
    RestrictionLookup restrictions;

    Accounts() {
        this(Ticker.systemTicker());
    }

    Accounts(Ticker ticker) {
        states = cache(ticker);
        members = cache(ticker);
    }

    private static <T> Cache<String, T> cache(Ticker ticker) {
        return Caffeine.newBuilder()
                .expireAfterWrite(FRESH)
                .maximumSize(MOST_ACCOUNTS)
                .ticker(ticker)
                .build();
    }

    /** The actor of this account: anonymous when it is disabled or gone, unverified when its state cannot be read. */
    public Actor actor(String subject) {
        AccountState state;
        try {
            state = states.get(subject, directory::read);
        } catch (Unavailable unavailable) {
            LOG.log(Level.WARNING, "Cannot read the state of an account; it may only read until then", unavailable);
            return actor(subject, Set.of(), false);
        }
        return state.enabled() ? actor(subject, state.roles(), true) : Actor.ANONYMOUS;
    }

    /**
     * Where mail reaches this account; empty when it is disabled, or has no confirmed address.
     *
     * @throws Unavailable when the identity provider does not answer
     */
    public Optional<String> address(String subject) {
        AccountState state = states.get(subject, directory::read);
        return state.enabled() ? Optional.ofNullable(state.address()) : Optional.empty();
    }

    /**
     * Whose confirmed address this is.
     *
     * @throws Unavailable when the identity provider does not answer
     */
    public Optional<String> subjectOf(String address) {
        return directory.subjectOf(address);
    }

    /** Reads the account anew next time. */
    public void forget(String subject) {
        states.invalidate(subject);
        members.invalidate(subject);
    }

    private Actor actor(String subject, Set<Role> roles, boolean verified) {
        Optional<Known> known = Optional.ofNullable(members.get(
                subject,
                unknown -> lookup.knownBySubject(unknown).map(this::known).orElse(null)));
        Optional<MemberLookup.KnownMember> member = known.map(Known::member);
        return new Actor(
                subject,
                member.map(MemberLookup.KnownMember::id).orElse(null),
                member.map(MemberLookup.KnownMember::name).orElse(null),
                member.map(MemberLookup.KnownMember::language).orElse(null),
                member.map(MemberLookup.KnownMember::zone).orElse(null),
                roles,
                known.map(Known::restriction).orElse(null),
                verified);
    }

    private Known known(MemberLookup.KnownMember member) {
        return new Known(member, restrictions.of(member.id()).orElse(null));
    }
}
