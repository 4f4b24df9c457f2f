package org.m4d.portal.notification.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.LocalizedText;
import org.m4d.portal.common.NotFound;
import org.m4d.portal.common.Page;
import org.m4d.portal.mail.LetterPart;
import org.m4d.portal.mail.MailCommand;
import org.m4d.portal.mail.MailWords;
import org.m4d.portal.mail.Receiver;
import org.m4d.portal.mail.StopPort;
import org.m4d.portal.mail.Verb;
import org.m4d.portal.notification.Delivery;
import org.m4d.portal.notification.NamedPlaces;
import org.m4d.portal.notification.PlaceChoice;
import org.m4d.portal.notification.Summary;
import org.m4d.portal.notification.WatchLevel;
import org.m4d.portal.notification.WatchService;
import org.m4d.portal.notification.Watched;
import org.m4d.portal.security.ContentAccess;

/** What members want to be told, said by mail: subscribe, unsubscribe, stop, start, and a list of it all. */
@ApplicationScoped
public class MailedWishes implements MailCommand, StopPort {

    private static final int MOST_LISTED = 100;

    @Inject
    WatchService service;

    @Inject
    WatchTable watches;

    @Inject
    SettingTable settings;

    @Inject
    Whereabouts whereabouts;

    @Inject
    ContentAccess access;

    @Inject
    @Any
    Instance<NamedPlaces> places;

    @Inject
    MailWords words;

    @Inject
    @ConfigProperty(name = "portal.base-url")
    String base;

    @Override
    public Set<Verb> verbs() {
        return EnumSet.of(Verb.SUBSCRIBE, Verb.UNSUBSCRIBE, Verb.STOP, Verb.START, Verb.LIST, Verb.HELP);
    }

    @Override
    @Transactional
    public Optional<Answer> run(Verb verb, String rest, ContentRef about, Receiver receiver) {
        return Optional.of(
                switch (verb) {
                    case SUBSCRIBE -> choose(rest, about, WatchLevel.WATCHING, "done.subscribe", receiver);
                    case UNSUBSCRIBE -> choose(rest, about, WatchLevel.NORMAL, "done.unsubscribe", receiver);
                    case STOP -> mail(true, "done.stop", receiver);
                    case START -> mail(false, "done.start", receiver);
                    case LIST -> list(receiver);
                    default -> help(receiver);
                });
    }

    /** Stops what is nearest to what the mail was about; no mail of that place comes any more unless it names the member. */
    @Override
    @Transactional
    public void stop(long member, ContentRef about) {
        if (about == null) {
            settings.stop(member, true);
        } else {
            // of what is not there any more no mail comes; of what is muted, or within something that is, none comes
            // anyway
            watchableAround(about)
                    .filter(place -> !muted(member, about))
                    .ifPresent(place -> watches.set(member, place, new PlaceChoice(WatchLevel.NORMAL, null)));
        }
    }

    private boolean muted(long member, ContentRef about) {
        return whereabouts.around(Set.of(about)).getOrDefault(about, List.of()).stream()
                .map(place -> watches.choice(member, place))
                .flatMap(Optional::stream)
                .anyMatch(choice -> choice.level() == WatchLevel.MUTED);
    }

    @Override
    @Transactional
    public void stopSummary(long member) {
        settings.summary(member, Summary.NONE);
    }

    private Answer choose(String name, ContentRef about, WatchLevel level, String key, Receiver receiver) {
        if (name.isEmpty() && about != null && watchableAround(about).isEmpty()) {
            // a private message: there is nothing to follow or to leave, and what she wrote is not meant for those who
            // talk with her
            access.readable(about);
            return help(receiver);
        }
        NamedPlaces.Place place = name.isEmpty() ? around(about) : named(name);
        service.choose(place.ref(), level, level == WatchLevel.WATCHING ? Delivery.INSTANT : null);
        return done(
                words.of(
                        receiver.language(),
                        key,
                        place.title().in(receiver.language().code())),
                receiver);
    }

    private NamedPlaces.Place around(ContentRef about) {
        if (about == null) {
            throw new NotFound();
        }
        ContentRef ref = nearest(about);
        return new NamedPlaces.Place(ref, "", access.readable(ref).title(), true);
    }

    private ContentRef nearest(ContentRef about) {
        return watchableAround(about).orElseThrow(NotFound::new);
    }

    private Optional<ContentRef> watchableAround(ContentRef about) {
        return whereabouts.around(Set.of(about)).getOrDefault(about, List.of()).stream()
                .filter(ref -> whereabouts.watchable(ref.type()))
                .findFirst();
    }

    private NamedPlaces.Place named(String name) {
        return places.stream()
                .map(known -> known.named(name))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private Answer mail(boolean stopped, String key, Receiver receiver) {
        settings.stop(receiver.member(), stopped);
        return done(words.of(receiver.language(), key), receiver);
    }

    private Answer done(String text, Receiver receiver) {
        return new Answer(words.of(receiver.language(), "done.subject"), List.of(new LetterPart.Line(text)));
    }

    private Answer list(Receiver receiver) {
        List<LetterPart> parts = new ArrayList<>();
        chosen(parts, receiver);
        places.stream()
                .sorted(Comparator.comparing(NamedPlaces::kind))
                .forEach(known -> places(parts, known, receiver));
        return new Answer(words.of(receiver.language(), "list.subject"), parts);
    }

    private void chosen(List<LetterPart> parts, Receiver receiver) {
        Page<Watched> chosen = service.own(null, MOST_LISTED);
        if (chosen.items().isEmpty()) {
            parts.add(new LetterPart.Line(words.of(receiver.language(), "list.none")));
        }
        chosen.items()
                .forEach(watched -> parts.add(entry(
                        watched.title(),
                        watched.path(),
                        words.of(receiver.language(), "level." + watched.level().id()),
                        receiver)));
        if (chosen.next() != null) {
            more(parts, watches.count(receiver.member()) - MOST_LISTED, receiver);
        }
    }

    void places(List<LetterPart> parts, NamedPlaces known, Receiver receiver) {
        List<NamedPlaces.Place> all = known.all();
        if (all.isEmpty()) {
            return;
        }
        String heading = words.of(receiver.language(), "list." + known.kind().id());
        parts.add(new LetterPart.Heading(heading, null, null));
        all.stream().limit(MOST_LISTED).forEach(place -> parts.add(entry(place.title(), null, place.name(), receiver)));
        more(parts, all.size() - MOST_LISTED, receiver);
    }

    private void more(List<LetterPart> parts, int more, Receiver receiver) {
        if (more > 0) {
            parts.add(new LetterPart.Small(words.of(receiver.language(), "list.more", more)));
        }
    }

    private LetterPart entry(LocalizedText title, String path, String note, Receiver receiver) {
        String language = receiver.language().code();
        return new LetterPart.Entry(
                title.in(language),
                title.languageFor(language),
                path == null ? null : base + "/" + language + "/" + path,
                note,
                null);
    }

    private Answer help(Receiver receiver) {
        List<LetterPart> parts = new ArrayList<>();
        parts.add(new LetterPart.Line(words.of(receiver.language(), "help.lead")));
        Stream.of("list", "subscribe", "unsubscribe", "read", "stop", "react")
                .forEach(key -> parts.add(new LetterPart.Line(words.of(receiver.language(), "help." + key))));
        return new Answer(words.of(receiver.language(), "help.subject"), parts);
    }
}
