package org.m4d.portal.web.ediscussion;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.m4d.portal.common.LocalizedText;
import org.m4d.portal.common.PortalLanguage;
import org.m4d.portal.ediscussion.PhaseView;
import org.m4d.portal.ediscussion.PhasesInput;
import org.m4d.portal.web.form.FormState;

/**
 * A phase as a row of the facilitator's form. Its fields are called {@code name-2-fr}, {@code from-2}, {@code until-2}, {@code questions-2}.
 *
 * @param number counted from 1
 * @param phase what is in the record already, null for a new row
 * @param zone in which the facilitator's days begin
 */
public record PhaseRow(int number, PhaseView phase, ZoneId zone) {

    /** Those of the record, and as many more as were typed in or asked for. */
    static List<PhaseRow> rows(List<PhaseView> phases, FormState state, ZoneId zone) {
        int typed = state.value("rows").matches("[1-9]") ? Integer.parseInt(state.value("rows")) : 1;
        int wanted = "add-phase".equals(state.value("action")) ? typed + 1 : typed;
        int count = Math.max(phases.size(), Math.clamp(wanted, 1, PhasesInput.MOST));
        List<PhaseRow> rows = new ArrayList<>();
        for (int number = 1; number <= count; number++) {
            rows.add(new PhaseRow(number, number <= phases.size() ? phases.get(number - 1) : null, zone));
        }
        return rows;
    }

    /** What is typed as a name in all languages. */
    static LocalizedText name(int number, Function<String, String> field) {
        Map<String, String> texts = new TreeMap<>();
        PortalLanguage.all().forEach(l -> texts.put(l.code(), field.apply("name-" + number + "-" + l.code())));
        return new LocalizedText(texts);
    }

    /** What the record holds in this language, nothing else standing in. */
    public String name(String language) {
        return phase == null ? "" : phase.name().texts().getOrDefault(language, "");
    }

    /** Its first day as an input of the type date has it. */
    public String from() {
        return phase == null ? "" : day(phase.from());
    }

    /** Its last day as an input of the type date has it. */
    public String until() {
        return phase == null ? "" : day(phase.until());
    }

    /** Whether a question is ticked: as typed, or as in the record. */
    public boolean treats(int question, FormState state) {
        if (state.values().containsKey("rows")) {
            Collection<String> typed = state.values().getOrDefault("questions-" + number, List.of());
            return typed.contains(String.valueOf(question));
        }
        return phase != null && phase.questions().contains(question);
    }

    private String day(Instant moment) {
        return LocalDate.ofInstant(moment, zone).toString();
    }
}
