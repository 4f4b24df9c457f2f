package org.m4d.portal.forum;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.constraints.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a tag may be: free words that an address can hold. */
class TagTest {
    private static final String RULE = Tag.class.getAnnotation(Pattern.class).regexp();

    @ParameterizedTest
    @ValueSource(strings = {"wells", "wells & pumps", "50 %", "v1.2", "آبار", "C++", "a?b#c"})
    void takesWords(String tag) {
        assertThat(tag).matches(RULE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a,b", "a،b", "a/b", "a\\b", ".", "..", "a\nb", "a\u0000b"})
    void refusesWhatWouldDivideTagsOrAddresses(String tag) {
        assertThat(tag).doesNotMatch(RULE);
    }
}
