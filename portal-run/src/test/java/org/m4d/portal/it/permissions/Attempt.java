package org.m4d.portal.it.permissions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.m4d.portal.it.Running;
import org.m4d.portal.it.client.Answer;
import org.m4d.portal.it.permissions.People.Browser;

/**
 * One cell of a table: somebody in a role tries an operation in a scene.
 *
 * @param expected what is to come of it
 */
record Attempt<S extends Scene<T>, T extends Target>(
        Operation<S, T> operation, String role, S scene, Outcome expected) {

    /** In which ways it can be made. */
    List<Way> ways() {
        List<Way> ways = new ArrayList<>();
        if (operation.api() != null) {
            ways.add(Way.API);
        }
        if (operation.page() != null) {
            ways.add(Way.PAGE);
        }
        if (operation.form() != null) {
            ways.add(Way.FORM);
        }
        return ways;
    }

    /** Makes it, and fails when anything else comes of it. */
    void make(Way way) {
        switch (way) {
            case API -> byApi();
            case PAGE -> onPage();
            case FORM -> byForm();
        }
    }

    private void byApi() {
        T target = operation.target(scene, expected.done());
        Optional<String> before = before(target);
        Answer answer = operation.api().apply(scene.people().api(role), target);
        switch (expected) {
            case YES -> assertThat(answer.status()).as(answer.body()).isIn(200, 201, 204);
            case WAITS ->
                assertThat(answer.expect(201).json().getString("state")).isEqualTo("WAITING");
            case LEFT_OUT -> answer.expect(200);
            default -> answer.expectProblem(expected.status());
        }
        found(target, answer);
        unchanged(before, target);
    }

    private void onPage() {
        // who looks uses nothing up
        T target = operation.target(scene, false);
        Browser browser = scene.people().browser(role);
        Answer answer = browser.visitor().get("/en/" + operation.page().apply(target));
        switch (expected) {
            case YES, WAITS, HELD -> answer = browser.visitor().follow(answer).expect(200);
            // a tag that stands nowhere else does not exist
            case LEFT_OUT -> assertThat(answer.status()).isIn(200, 404);
            case HIDDEN_IN_FIELD -> answer.expect(404);
            default -> answer.expect(expected.status());
        }
        assertThat(answer.address()).startsWith(Running.portal()).doesNotContain("/login");
        found(target, answer);
    }

    private void byForm() {
        T target = operation.target(scene, expected.done());
        Optional<String> before = before(target);
        Browser browser = scene.people().browser(role);
        Operation.Form form = operation.form().apply(target);
        Map<String, String> fields = new HashMap<>(form.fields());
        fields.put("csrf", browser.csrf());
        fields.put("page", "/en/");
        Answer answer = browser.visitor().post("/ui/" + form.address(), fields);
        if (expected.done()) {
            assertThat(answer.expect(303).location()).doesNotContain("form=");
            assertThat(answer.location().contains("waits=yes")).isEqualTo(expected == Outcome.WAITS);
        } else if (expected == Outcome.SIGN_IN) {
            answer.expect(401);
        } else {
            // back to the form with the reason and what was typed
            assertThat(answer.expect(303).location()).contains("form=");
        }
        unchanged(before, target);
    }

    /** A list holds it for who may read it, and for nobody else. */
    private void found(T target, Answer answer) {
        if (operation.finds() != null) {
            boolean there = operation.finds().apply(target).stream()
                    .anyMatch(name -> answer.body().contains(name));
            assertThat(there).as(answer.body()).isEqualTo(expected == Outcome.YES);
        }
    }

    private Optional<String> before(T target) {
        return expected.done() ? Optional.empty() : Optional.of(target.present());
    }

    /** What is refused changes nothing. */
    private static void unchanged(Optional<String> before, Target target) {
        before.ifPresent(state -> assertThat(target.present()).isEqualTo(state));
    }
}
