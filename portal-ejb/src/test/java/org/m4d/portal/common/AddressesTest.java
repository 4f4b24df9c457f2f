package org.m4d.portal.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How things are named in addresses and references, and languages in addresses. */
class AddressesTest {

    @ParameterizedTest
    @EnumSource
    void everyTypeIsFoundByItsName(ContentType type) {
        ContentRef ref = new ContentRef(type, 12);

        assertThat(ContentType.of(type.id())).isEqualTo(type);
        assertThat(ref.toString()).isEqualTo(type.id() + ":12").hasSizeLessThanOrEqualTo(60);
        assertThat(ContentRef.parse(ref.toString())).isEqualTo(ref);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "topic", "topic:", ":1", "topic:x", "cake:1", "topic:1:2", "topic:99999999999999999999"})
    void refusesWhatIsNoReference(String text) {
        assertThatThrownBy(() -> ContentRef.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aPageLiesAtTypeNumberAndTitle() {
        assertThat(ContentPath.of(ContentType.PRACTICE, 12, "Écoles & santé")).isEqualTo("practice/12/ecoles-sante");
        assertThat(ContentPath.forum("local-governance")).isEqualTo("forum/local-governance");
        assertThat(ContentPath.country("ml")).isEqualTo("country/ML");
    }

    @Test
    void aPostLiesInItsTopic() {
        assertThat(ContentPath.post(12, "Title", 1)).isEqualTo("topic/12/title");
        assertThat(ContentPath.post(12, "Title", 31)).isEqualTo("topic/12/title?post=31#p31");
    }

    @ParameterizedTest
    @CsvSource({"en,EN", "fr-SN,FR", "es-419,ES", "ar-MA,AR", "FR,FR", "AR-u-nu-arab,AR"})
    void findsTheLanguageOfTheInterface(String tag, PortalLanguage language) {
        assertThat(PortalLanguage.of(tag)).contains(language);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "de", "enx", "fre", "*", "en_GB", "<script>", "../en"})
    void knowsNoOther(String tag) {
        assertThat(PortalLanguage.of(tag)).isEmpty();
    }

    @Test
    void arabicAloneRunsFromRightToLeft() {
        assertThat(PortalLanguage.all())
                .containsExactly(PortalLanguage.EN, PortalLanguage.FR, PortalLanguage.ES, PortalLanguage.AR)
                .filteredOn(PortalLanguage::rightToLeft)
                .containsExactly(PortalLanguage.AR);
        assertThat(PortalLanguage.FR.code()).isEqualTo("fr");
    }
}
