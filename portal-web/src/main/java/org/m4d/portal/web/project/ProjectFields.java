package org.m4d.portal.web.project;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.m4d.portal.common.InvalidInput;
import org.m4d.portal.project.ProjectInput;
import org.m4d.portal.project.ProjectInput.BudgetInput;
import org.m4d.portal.project.ProjectInput.PartnerInput;
import org.m4d.portal.web.form.Submission;

/** Reads a submitted project form. */
@RequestScoped
class ProjectFields {

    @Inject
    Submission form;

    /** @throws InvalidInput when a number or date cannot be read */
    ProjectInput input() {
        return new ProjectInput(
                form.value("title"),
                form.value("lang"),
                form.value("summary"),
                form.value("body"),
                form.value("lead").isEmpty() ? null : Long.valueOf(number("lead", form.value("lead"))),
                partners(),
                form.value("origin"),
                form.value("destination"),
                form.values("themes"),
                new TreeSet<>(list("sdg")),
                form.values("transfer"),
                budget(),
                date("from"),
                date("to"),
                list("places"),
                form.value("status"));
    }

    private List<PartnerInput> partners() {
        List<String> partners = form.inOrder(PartnerRows.PARTNER);
        List<String> roles = form.inOrder(PartnerRows.ROLE);
        List<PartnerInput> read = new ArrayList<>();
        for (int i = 0; i < Math.min(partners.size(), roles.size()); i++) {
            read.add(new PartnerInput(number("partners", partners.get(i)), roles.get(i)));
        }
        return read;
    }

    /** Words separated by commas of any script. */
    private List<String> list(String field) {
        return Arrays.stream(form.value(field).split("[,،;]"))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    /** Takes an amount as people write it: with spaces between thousands, and a comma or a point before cents. */
    private BudgetInput budget() {
        String typed = form.value("budget.amount").replaceAll("[\\s\u00a0\u202f]", "");
        if (typed.isEmpty()) {
            return null;
        }
        try {
            return new BudgetInput(
                    new BigDecimal(typed.replaceFirst(",(\\d{1,2})$", ".$1").replaceAll("[,’'](?=\\d{3})", "")),
                    form.value("budget.currency"));
        } catch (NumberFormatException broken) {
            throw InvalidInput.of("budget.amount", "error.amount", broken);
        }
    }

    private LocalDate date(String field) {
        if (form.value(field).isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(form.value(field).strip());
        } catch (DateTimeException broken) {
            throw InvalidInput.of(field, "error.date", broken);
        }
    }

    static long number(String field, String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException forged) {
            throw InvalidInput.of(field, "error.choice", forged);
        }
    }
}
