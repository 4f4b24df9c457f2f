package org.m4d.portal.notification.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.common.LocalizedText;
import org.m4d.portal.common.PortalLanguage;
import org.m4d.portal.mail.LetterPart;
import org.m4d.portal.mail.MailWords;
import org.m4d.portal.mail.Receiver;
import org.m4d.portal.notification.NamedPlaces;

/** How places are listed in a mail. */
class MailedWishesTest {

    private static final Receiver READER =
            new Receiver(12L, "Awa", "awa@example.org", PortalLanguage.EN, ZoneOffset.UTC);

    /** So many forums. */
    private record Forums(int count) implements NamedPlaces {

        @Override
        public ContentType kind() {
            return ContentType.FORUM;
        }

        @Override
        public Optional<Place> named(String name) {
            return Optional.empty();
        }

        @Override
        public List<Place> all() {
            return IntStream.rangeClosed(1, count)
                    .mapToObj(id -> new Place(
                            new ContentRef(ContentType.FORUM, id), "f" + id, LocalizedText.of("en", "F " + id), true))
                    .toList();
        }
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "1, 1, -",
                "100, 100, -",
                "101, 100, One more is on the portal",
                "142, 100, 42 more are on the portal"
            })
    void whatIsLeftOutIsCounted(int forums, long listed, String more) {
        List<LetterPart> parts = listed(forums);
        assertThat(parts).first().isInstanceOf(LetterPart.Heading.class);
        assertThat(parts.stream().filter(LetterPart.Entry.class::isInstance)).hasSize(Math.toIntExact(listed));
        assertThat(parts.getLast() instanceof LetterPart.Small small ? small.text() : null)
                .isEqualTo(more);
    }

    @Test
    void aKindOfWhichThereIsNothingHasNoHeading() {
        assertThat(listed(0)).isEmpty();
    }

    private static List<LetterPart> listed(int forums) {
        MailedWishes wishes = new MailedWishes();
        wishes.words = new MailWords();
        List<LetterPart> parts = new ArrayList<>();
        wishes.places(parts, new Forums(forums), READER);
        return parts;
    }
}
