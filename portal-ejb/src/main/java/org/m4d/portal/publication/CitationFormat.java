package org.m4d.portal.publication;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The formats in which programs for literature lists take a citation. */
public enum CitationFormat {
    BIBTEX("bib", "application/x-bibtex;charset=UTF-8", CitationFormat::bibtex),
    RIS("ris", "application/x-research-info-systems;charset=UTF-8", CitationFormat::ris),
    /** What citeproc reads: an array of one. */
    CSL("json", "application/vnd.citationstyles.csl+json", CitationFormat::csl);

    private static final Pattern SPACE = Pattern.compile("[\\s\\h\\v\\p{Cntrl}]+");

    /** What ends a value or means something else in TeX. */
    private static final Map<Integer, String> TEX = Map.ofEntries(
            Map.entry((int) '\\', "{\\textbackslash}"),
            Map.entry((int) '{', "\\{"),
            Map.entry((int) '}', "\\}"),
            Map.entry((int) '~', "{\\textasciitilde}"),
            Map.entry((int) '^', "{\\textasciicircum}"),
            Map.entry((int) '&', "\\&"),
            Map.entry((int) '%', "\\%"),
            Map.entry((int) '$', "\\$"),
            Map.entry((int) '#', "\\#"),
            Map.entry((int) '_', "\\_"));

    private final String ending;
    private final String type;
    private final Function<Citation, String> writer;

    CitationFormat(String ending, String type, Function<Citation, String> writer) {
        this.ending = ending;
        this.type = type;
        this.writer = writer;
    }

    /** The format of a file that ends so. */
    public static Optional<CitationFormat> of(String ending) {
        return Arrays.stream(values())
                .filter(format -> format.ending.equals(ending))
                .findFirst();
    }

    /** How the names of its files end: {@code bib}, {@code ris}, {@code json}. */
    public String ending() {
        return ending;
    }

    /** Its media type. */
    public String type() {
        return type;
    }

    /** The citation in it. */
    public String write(Citation citation) {
        return writer.apply(citation);
    }

    private static String bibtex(Citation citation) {
        Map<String, String> fields = new LinkedHashMap<>();
        // a second pair of braces: a name that is none of a person, a title whose capitals stay
        fields.put("author", "{" + tex(citation.publisher()) + "}");
        fields.put("title", "{" + tex(citation.title()) + "}");
        if (!citation.editors().isEmpty()) {
            fields.put(
                    "editor",
                    citation.editors().stream()
                            .map(name -> "{" + tex(name) + "}")
                            .collect(Collectors.joining(" and ")));
        }
        fields.put("institution", tex(citation.publisher()));
        fields.put("number", tex(citation.id().toString()));
        fields.put("year", String.valueOf(citation.day().getYear()));
        fields.put("month", String.valueOf(citation.day().getMonthValue()));
        fields.put("version", String.valueOf(citation.id().version()));
        fields.put("langid", tex(citation.lang()));
        fields.put("url", citation.address().toString());
        return fields.entrySet().stream()
                .map(field -> "  " + field.getKey() + " = {" + field.getValue() + "}")
                .collect(
                        Collectors.joining(",\n", "@techreport{" + citation.id().key() + ",\n", "\n}\n"));
    }

    private static String tex(String value) {
        StringBuilder escaped = new StringBuilder();
        line(value).codePoints().forEach(character -> {
            String known = TEX.get(character);
            if (known == null) {
                escaped.appendCodePoint(character);
            } else {
                escaped.append(known);
            }
        });
        return escaped.toString();
    }

    private static String ris(Citation citation) {
        StringBuilder lines = new StringBuilder();
        tag(lines, "TY", "RPRT");
        tag(lines, "AU", citation.publisher());
        citation.editors().forEach(editor -> tag(lines, "ED", editor));
        tag(lines, "TI", citation.title());
        tag(lines, "PB", citation.publisher());
        tag(lines, "PY", String.valueOf(citation.day().getYear()));
        tag(lines, "DA", DateTimeFormatter.ofPattern("uuuu/MM/dd", Locale.ROOT).format(citation.day()) + "/");
        tag(lines, "ET", String.valueOf(citation.id().version()));
        tag(lines, "ID", citation.id().toString());
        tag(lines, "LA", citation.lang());
        tag(lines, "UR", citation.address().toString());
        tag(lines, "ER", "");
        return lines.toString();
    }

    private static void tag(StringBuilder lines, String tag, String value) {
        lines.append(tag).append("  - ").append(line(value)).append("\r\n");
    }

    private static String csl(Citation citation) {
        JsonArrayBuilder editors = Json.createArrayBuilder();
        citation.editors().forEach(editor -> editors.add(literal(editor)));
        JsonObjectBuilder item = Json.createObjectBuilder()
                .add("id", citation.id().key())
                .add("type", "report")
                .add("title", line(citation.title()))
                .add("author", Json.createArrayBuilder().add(literal(citation.publisher())))
                .add("publisher", citation.publisher())
                .add("number", citation.id().toString())
                .add("version", String.valueOf(citation.id().version()))
                .add("language", citation.lang())
                .add("URL", citation.address().toString())
                .add(
                        "issued",
                        Json.createObjectBuilder()
                                .add(
                                        "date-parts",
                                        Json.createArrayBuilder()
                                                .add(Json.createArrayBuilder()
                                                        .add(citation.day().getYear())
                                                        .add(citation.day().getMonthValue())
                                                        .add(citation.day().getDayOfMonth()))));
        if (!citation.editors().isEmpty()) {
            item.add("editor", editors);
        }
        return Json.createArrayBuilder().add(item).build().toString();
    }

    private static JsonObjectBuilder literal(String name) {
        return Json.createObjectBuilder().add("literal", line(name));
    }

    /** On one line: a line end would begin another field. */
    private static String line(String value) {
        return SPACE.matcher(value).replaceAll(" ").strip();
    }
}
