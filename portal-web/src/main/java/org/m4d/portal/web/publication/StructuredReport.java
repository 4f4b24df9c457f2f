package org.m4d.portal.web.publication;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.Collection;
import java.util.List;
import org.m4d.portal.common.ContentPath;
import org.m4d.portal.member.AuthorView;
import org.m4d.portal.member.FormerMember;
import org.m4d.portal.publication.Citation;
import org.m4d.portal.publication.PublicationView;

/**
 * A published summary for search engines, by the vocabulary of schema.org. Stands in a data block, which no browser executes; nothing in it can
 * end that block.
 */
final class StructuredReport {

    private static final String TYPE = "@type";
    private static final String NAME = "name";

    private StructuredReport() {}

    /** @param portal the address of the portal, without a slash at its end */
    static String of(PublicationView version, Citation citation, String portal) {
        JsonObjectBuilder report = Json.createObjectBuilder()
                .add("@context", "https://schema.org")
                .add(TYPE, "Report")
                .add("@id", citation.address().toString())
                .add("url", citation.address().toString())
                .add("identifier", version.identifier())
                .add("reportNumber", version.identifier())
                .add(NAME, version.title())
                .add("inLanguage", version.lang())
                .add("version", version.version())
                .add("datePublished", version.publishedAt().toString())
                .add("dateModified", version.at().toString())
                .add("author", organisation(citation.publisher()))
                .add("publisher", organisation(citation.publisher()))
                .add("isBasedOn", portal + "/ediscussion/" + version.discussion())
                .add(
                        "encoding",
                        Json.createObjectBuilder()
                                .add(TYPE, "MediaObject")
                                .add("encodingFormat", SummaryPdfResource.PDF)
                                .add("contentUrl", portal + "/" + version.path() + "/summary.pdf"));
        List<AuthorView> editors = version.facilitators().stream()
                .filter(one -> !FormerMember.is(one.name()))
                .toList();
        if (!editors.isEmpty()) {
            report.add("editor", people(editors));
        }
        if (!version.contributors().isEmpty()) {
            report.add("contributor", people(version.contributors()));
        }
        if (version.superseded()) {
            report.add("creativeWorkStatus", "Superseded")
                    .add("isPartOf", portal + "/" + ContentPath.publication(version.number()));
        }
        return report.build()
                .toString()
                .replace("&", "\\u0026")
                .replace("<", "\\u003c")
                .replace(">", "\\u003e");
    }

    private static JsonObjectBuilder organisation(String name) {
        return Json.createObjectBuilder().add(TYPE, "Organization").add(NAME, name);
    }

    private static JsonArrayBuilder people(Collection<AuthorView> people) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        people.forEach(
                one -> array.add(Json.createObjectBuilder().add(TYPE, "Person").add(NAME, one.name())));
        return array;
    }
}
