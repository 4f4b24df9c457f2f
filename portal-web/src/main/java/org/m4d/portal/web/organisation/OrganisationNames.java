package org.m4d.portal.web.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.m4d.portal.common.LocalizedText;
import org.m4d.portal.common.PortalLanguage;
import org.m4d.portal.web.form.Submission;

/** The names in the form of an organisation: the first is in the language of the record, further ones say theirs in the name of their field. */
@RequestScoped
public class OrganisationNames {

    private static final String FURTHER = "name-";

    @Inject
    Submission form;

    /** The names as submitted; null when none was given. */
    public LocalizedText submitted() {
        Map<String, String> names = new TreeMap<>();
        form.fields().stream()
                .filter(field -> field.startsWith(FURTHER))
                .forEach(field -> names.put(field.substring(FURTHER.length()), form.value(field)));
        names.put(form.value("lang"), form.value("names"));
        LocalizedText given = new LocalizedText(names);
        return given.isEmpty() ? null : given;
    }

    /** The languages in which the form offers a further name: those of the interface, and those that the record has. */
    public static List<String> further(String first, LocalizedText onRecord) {
        List<String> tags = new ArrayList<>(
                PortalLanguage.all().stream().map(PortalLanguage::code).toList());
        onRecord.texts().keySet().stream()
                .sorted()
                .filter(tag -> !tags.contains(tag))
                .forEach(tags::add);
        tags.remove(first);
        return tags;
    }
}
