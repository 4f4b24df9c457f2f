package org.m4d.portal.member;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands for a person where a picture would be. */
class AuthorViewTest {

    @ParameterizedTest
    @CsvSource({
        "Mariam Sissoko,MS",
        "Mariam,M",
        "' Ana  María  Gómez ',AG",
        "فاطمة الزهراء,فا",
        "𝒜nna 😀,𝒜😀",
        "' ',''"
    })
    void oneOrTwoLetters(String name, String initials) {
        assertThat(new AuthorView(1, name, StakeholderType.NGO, null).initials())
                .isEqualTo(initials);
    }

    @ParameterizedTest
    @CsvSource({"1,2", "5,1", "9223372036854775807,3"})
    void aColourThatStaysTheSame(long id, int hue) {
        assertThat(new AuthorView(id, "A", StakeholderType.NGO, null).hue()).isEqualTo(hue);
    }
}
