package org.m4d.portal.web.member;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Wherever a view says who wrote or did something, it can say that it was a former member. */
class FormerMemberViewsTest {

    private static final Path VIEWS = Path.of("src", "main", "webapp", "WEB-INF");

    /** A name that is not handed to {@code names.called}. */
    private static final Pattern BARE = Pattern.compile(
            "(?<!names\\.called\\()(?<![\\w.)])(?:\\w+(?:\\(\\))?\\.)+(?:author|by|about|proposedBy)\\(\\)\\.name\\(\\)");

    @Test
    void namesOfAuthorsAreSaidInTheReadersLanguage() throws IOException {
        List<String> bare = new ArrayList<>();
        try (Stream<Path> views = Files.walk(VIEWS)) {
            views.filter(view -> view.toString().endsWith(".xhtml")).forEach(view -> collect(view, bare));
        }
        assertThat(bare).isEmpty();
    }

    @Test
    void theRuleFindsABareName() {
        assertThat(BARE.matcher("#{post.author().name()}").find()).isTrue();
        assertThat(BARE.matcher("#{t.of('a', voice.reply().by().name())}").find())
                .isTrue();
        assertThat(BARE.matcher("#{names.called(post.author().name())}").find()).isFalse();
    }

    private static void collect(Path view, List<String> bare) {
        try {
            Matcher found = BARE.matcher(Files.readString(view));
            while (found.find()) {
                bare.add(view.getFileName() + ": " + found.group());
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
