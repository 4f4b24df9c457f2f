package org.m4d.portal.taxonomy;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Countries are the key between records, corridors and statistics: a wrong code or name misplaces people. */
class CountriesFileTest {

    private static final String STOCK = "/data/undesa-2019-stock-by-origin-destination.csv";
    private static final List<String> NAMES = List.of("name_en", "name_fr", "name_es", "name_ar");

    private final ReferenceTable countries = ReferenceTable.read("/taxonomy/countries.csv");

    @Test
    void hasTheColumnsThatItsReadersExpect() {
        assertEquals(
                List.of(
                        "code",
                        "iso3",
                        "m49",
                        "region",
                        "subregion",
                        "name_en",
                        "name_fr",
                        "name_es",
                        "name_ar",
                        "source_names"),
                countries.header());
        assertEquals(249, countries.rows().size());
    }

    @ParameterizedTest
    @CsvSource({"code,[A-Z]{2}", "iso3,[A-Z]{3}", "m49,[0-9]{3}"})
    void identifiesEachCountryOnce(String column, String pattern) {
        List<String> codes = countries.column(column);
        codes.forEach(code -> assertTrue(code.matches(pattern), code));
        assertEquals(codes.size(), new HashSet<>(codes).size());
    }

    @Test
    void placesEachCountryInARegion() {
        for (CSVRecord country : countries.rows()) {
            boolean nowhere = country.get("code").equals("AQ");
            assertEquals(nowhere, country.get("region").isEmpty(), country::toString);
            assertEquals(nowhere, country.get("subregion").isEmpty(), country::toString);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"name_en", "name_fr", "name_es", "name_ar"})
    void givesEachCountryItsOwnShortName(String column) {
        List<String> names = countries.column(column);
        assertEquals(names.size(), new HashSet<>(names).size());
        for (String name : names) {
            assertFalse(name.isBlank());
            assertEquals(name.strip(), name);
            assertTrue(Normalizer.isNormalized(name, Normalizer.Form.NFC), name);
            assertFalse(Character.isLowerCase(name.codePointAt(0)), name);
            assertFalse(name.matches(".*\\((the|la|le|les|l.|el|los|las)\\).*"), () -> "article left: " + name);
            assertFalse(name.matches(".*['*_].*"), () -> "mark of the source left: " + name);
            assertEquals(column.equals("name_ar"), name.matches("\\P{IsLatin}+"), name);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "CI, Côte d’Ivoire, Côte d’Ivoire, Costa de Marfil, كوت ديفوار",
        "CG, Congo, Congo, Congo, الكونغو",
        "KR, South Korea, Corée du Sud, Corea del Sur, كوريا الجنوبية",
        "BO, Bolivia, Bolivie, Bolivia, بوليفيا",
        "IR, Iran, Iran, Irán, إيران",
        "PS, Palestine, Palestine, Palestina, فلسطين",
        "HK, Hong Kong, Hong Kong, Hong Kong, هونغ كونغ",
        "NA, Namibia, Namibie, Namibia, ناميبيا"
    })
    void usesEverydayNames(String code, String en, String fr, String es, String ar) {
        CSVRecord country = countries.rows().stream()
                .filter(row -> row.get("code").equals(code))
                .findFirst()
                .orElseThrow();
        assertEquals(List.of(en, fr, es, ar), NAMES.stream().map(country::get).toList());
    }

    @Test
    void mapsEveryAreaOfTheMigrantStockToOneCodeOrToANamedException() {
        Set<String> exceptions = new HashSet<>(
                ReferenceTable.read("/data/undesa-2019-exceptions.csv").column("name"));
        Map<String, String> codes = countries.rows().stream()
                .filter(row -> !row.get("source_names").isEmpty())
                .collect(toMap(row -> row.get("source_names"), row -> row.get("code")));
        ReferenceTable stock = ReferenceTable.read(STOCK);
        Set<String> areas =
                new HashSet<>(stock.header().subList(2, stock.header().size()));
        areas.addAll(stock.column("Dest"));

        Set<String> unmapped = areas.stream()
                .filter(area -> codes.containsKey(area) == exceptions.contains(area))
                .collect(toSet());
        assertEquals(Set.of(), unmapped);
        assertEquals(areas.size(), codes.size() + exceptions.size());
    }

    @Test
    void keepsTheRegionMicronesiaApartFromTheStateOfThatName() {
        assertFalse(countries.column("name_en").contains("Micronesia"));
        assertFalse(countries.column("source_names").contains("Micronesia"));
    }
}
