package org.m4d.portal.web.practice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.m4d.portal.posting.PostingPolicy;
import org.m4d.portal.practice.Corridor;
import org.m4d.portal.practice.GovernmentLevel;
import org.m4d.portal.practice.PracticePolicy;
import org.m4d.portal.practice.PracticeService;
import org.m4d.portal.practice.PracticeView;
import org.m4d.portal.practice.TransferKind;
import org.m4d.portal.security.Acting;
import org.m4d.portal.taxonomy.Country;
import org.m4d.portal.taxonomy.Theme;
import org.m4d.portal.taxonomy.Vocabularies;
import org.m4d.portal.web.form.CurrentForm;
import org.m4d.portal.web.form.FormState;
import org.m4d.portal.web.routing.PageModel;
import org.m4d.portal.web.routing.Route;

/** The form for a new practice, or for changing one. Shows what was typed when it comes back, else the record. */
@Named("practiceForm")
@RequestScoped
public class PracticeFormPage implements PageModel {

    /** As many as {@link org.m4d.portal.practice.NewPractice} takes. */
    static final int MOST_CORRIDORS = 10;

    /** A row of the form for one corridor; empty codes in a row that was not used yet. */
    public record CorridorRow(int number, String origin, String destination) {}

    @Inject
    PracticeService practices;

    @Inject
    Vocabularies vocabularies;

    @Inject
    Acting acting;

    @Inject
    CurrentForm form;

    private PracticeView practice;
    private String source = "";
    private String language;

    @Override
    public void load(Route route) {
        acting.member();
        language = route.language().code();
        if (route.part("id") != null) {
            practice = practices.practice(route.number("id"));
            PracticePolicy.checkEdit(
                    acting.actor(),
                    practice.author() == null ? null : practice.author().id());
            PostingPolicy.checkEditable(practice.state());
            source = practices.source(practice.id());
        }
        form.writes(getDraft());
    }

    /** Null for a new one. */
    public PracticeView getPractice() {
        return practice;
    }

    /** The Markdown on record. */
    public String getSource() {
        return source;
    }

    /** The value to show in a field. */
    public String value(String field) {
        return form.getState().value(field, practice == null ? "" : recorded(field));
    }

    private String recorded(String field) {
        Object value =
                switch (field) {
                    case "title" -> practice.title();
                    case "summary" -> practice.summary();
                    case "body" -> source;
                    case "lang" -> practice.lang();
                    case "level" -> practice.level();
                    case "from" -> practice.from();
                    case "to" -> practice.to();
                    case "organisation" -> practice.organisation();
                    default -> null;
                };
        return value == null ? "" : value.toString();
    }

    /** The language of the record: the page's for a new one. */
    public String getLang() {
        String chosen = value("lang");
        return chosen.isEmpty() ? language : chosen;
    }

    /** Whether a box is ticked. */
    public boolean chosen(String field, String value) {
        FormState state = form.getState();
        if (!state.values().isEmpty()) {
            return state.values().getOrDefault(field, List.of()).contains(value);
        }
        if (practice == null) {
            return false;
        }
        return ("themes".equals(field) ? practice.themes() : practice.transfer()).contains(value);
    }

    /** What is there already, an empty row to begin with, and one more whenever it was asked for. */
    public List<CorridorRow> getCorridors() {
        List<CorridorRow> rows = new ArrayList<>();
        FormState state = form.getState();
        int wanted = 1;
        if (!state.values().isEmpty()) {
            for (int n = 1; n <= MOST_CORRIDORS; n++) {
                if (state.values().containsKey("origin-" + n)) {
                    add(rows, state.value("origin-" + n), state.value("destination-" + n));
                }
            }
            wanted = "add-corridor".equals(state.value("action")) ? rows.size() + 1 : wanted;
        } else if (practice != null) {
            practice.corridors().stream().sorted().forEach((Corridor c) -> add(rows, c.origin(), c.destination()));
        }
        while (rows.size() < Math.min(wanted, MOST_CORRIDORS)) {
            add(rows, "", "");
        }
        return rows;
    }

    public int getMostCorridors() {
        return MOST_CORRIDORS;
    }

    private static void add(List<CorridorRow> rows, String origin, String destination) {
        rows.add(new CorridorRow(rows.size() + 1, origin, destination));
    }

    public List<Country> getCountries() {
        return vocabularies.countries(language);
    }

    public List<Theme> getThemes() {
        return vocabularies.themes(language);
    }

    public GovernmentLevel[] getLevels() {
        return GovernmentLevel.values();
    }

    public TransferKind[] getTransfers() {
        return TransferKind.values();
    }

    /** The address that this form stands at, after the language. */
    public String getPath() {
        return practice == null ? "practice/new" : "practice/" + practice.id() + "/edit";
    }

    /** Where it is posted to. */
    public String getAction() {
        return practice == null ? "/ui/practice" : "/ui/practice/" + practice.id();
    }

    /** The name of its draft. */
    public String getDraft() {
        return practice == null ? "new-practice" : "practice-" + practice.id();
    }

    /** Where "leave" leads, after the language. */
    public String getLeave() {
        return practice == null ? "practice" : "practice/" + practice.id() + "/" + practice.slug();
    }
}
