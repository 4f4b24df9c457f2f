package org.m4d.portal.taxonomy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/** Languages that people of the network speak and write; the direction decides how their texts are laid out. */
class LanguagesFileTest {

    private final ReferenceTable languages = ReferenceTable.read("/taxonomy/languages.csv");

    @Test
    void namesEachLanguageOnceInFourLanguagesAndInItsOwn() {
        assertEquals(
                List.of("code", "name_en", "name_fr", "name_es", "name_ar", "own_name", "direction"),
                languages.header());
        for (String column : languages.header().subList(0, 6)) {
            List<String> values = languages.column(column);
            values.forEach(value -> assertFalse(value.isBlank(), column));
            assertEquals(values.size(), new HashSet<>(values).size(), column);
        }
        assertTrue(languages.column("code").containsAll(Set.of("en", "fr", "es", "ar")));
    }

    @Test
    void usesWellFormedTags() {
        for (String code : languages.column("code")) {
            assertEquals(code, new Locale.Builder().setLanguageTag(code).build().toLanguageTag());
        }
    }

    @Test
    void writesFromRightToLeftWhereTheScriptDoes() {
        for (CSVRecord language : languages.rows()) {
            boolean rightToLeft = language.get("own_name").matches(".*[\\p{IsArabic}\\p{IsHebrew}].*");
            assertEquals(rightToLeft ? "rtl" : "ltr", language.get("direction"), language::toString);
        }
    }
}
