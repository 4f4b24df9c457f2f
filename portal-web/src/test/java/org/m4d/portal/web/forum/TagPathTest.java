package org.m4d.portal.web.forum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.m4d.portal.common.NotFound;

/** Every tag has an address, and the address leads back to the tag. */
class TagPathTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "wells",
                "wells & pumps",
                "50 %",
                "C++",
                "été",
                "آبار",
                "a?b#c",
                "a;b=c",
                "  x ",
                "<script>",
                "a+b c"
            })
    void leadsBackToTheTag(String tag) {
        String path = new TagPath().of(tag);
        assertThat(path).startsWith("tag/").matches("[A-Za-z0-9/%._*-]+");
        assertThat(TagPath.read(path.substring("tag/".length()))).isEqualTo(tag);
    }

    @Test
    void whatNobodyWroteIsNotFound() {
        assertThatThrownBy(() -> TagPath.read("%zz")).isInstanceOf(NotFound.class);
    }

    @Test
    void tagsAreTypedBetweenCommasOfBothKinds() {
        assertThat(TypedTags.of(" wells, pumps ،آبار,, wells")).containsExactlyInAnyOrder("wells", "pumps", "آبار");
        assertThat(TypedTags.of("  ")).isEmpty();
    }
}
