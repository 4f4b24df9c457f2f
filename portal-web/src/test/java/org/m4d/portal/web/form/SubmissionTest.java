package org.m4d.portal.web.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.m4d.portal.common.Conflict;
import org.m4d.portal.common.InvalidInput;
import org.m4d.portal.common.NotAllowed;
import org.m4d.portal.posting.DraftInHand;
import org.m4d.portal.posting.DraftService;
import org.m4d.portal.web.servlet.TestRequest;
import org.m4d.portal.web.text.Texts;

/** A posted form leads on, or back to itself with all that was typed. */
class SubmissionTest {

    private final FormMemory memory = new FormMemory();
    private final List<String> ended = new ArrayList<>();
    private final DraftService drafts = new DraftService() {
        @Override
        public void published() {
            ended.add("draft");
        }
    };

    @Test
    void theDraftOfWhatWasPublishedIsEnded() {
        form(post().field("place", "reply-12")).result(() -> "/en/topic/12");

        assertThat(ended).containsExactly("draft");
    }

    @Test
    void theDraftOfWhatWasOnlyKeptStays() {
        form(post().field("place", "reply-12")).kept(() -> "/en/topic/12?draft=reply-12");

        assertThat(ended).isEmpty();
    }

    @Test
    void theDraftOfWhatWasRefusedStays() {
        form(post().field("place", "reply-12")).result(() -> {
            throw InvalidInput.of("body", "error.required");
        });

        assertThat(ended).isEmpty();
    }

    @Test
    void whatWasDoneLeadsOn() {
        Response done = form(post()).result(() -> "/en/topic/1?post=2");

        assertThat(done.getStatus()).isEqualTo(303);
        assertThat(done.getLocation()).hasToString("/en/topic/1?post=2");
    }

    @Test
    void whatCannotBeUndoneIsDoneOnlyWhenAgreedTo() {
        List<String> done = new ArrayList<>();
        Response asked = form(post()).whenAgreed("/en/me?sure=7", () -> "/en/me?left=" + done.add("unasked"));
        assertThat(asked.getLocation()).hasToString("/en/me?sure=7");
        assertThat(done).isEmpty();

        Response agreed = form(post().field("agreed", "yes")).whenAgreed("/en/me?sure=7", () -> {
            done.add("agreed");
            return "/en/me?left=3";
        });
        assertThat(agreed.getLocation()).hasToString("/en/me?left=3");
        assertThat(done).containsExactly("agreed");
    }

    @Test
    void whatWasRefusedComesBackWithAllThatWasTyped() {
        Response refused = form(post().field("title", "Hey").field("csrf", "secret"))
                .result(() -> {
                    throw InvalidInput.of("title", "error.length");
                });

        FormState state = shown(refused, "/en/forum/x/new");
        assertThat(state.value("title")).isEqualTo("Hey");
        assertThat(state.error("title")).isEqualTo("error.length");
        assertThat(state.values()).doesNotContainKey("csrf");
    }

    @Test
    void apartFromItsFieldAnErrorSaysWhichFieldItIs() {
        FormState state = shown(
                form(post()).result(() -> {
                    throw InvalidInput.of("partners[2].role", "error.choice");
                }),
                "/en/forum/x/new");

        assertThat(state.errors())
                .containsExactly(new FormState.Message(
                        "partners[2].role", "error.choice", "field.name.partners.role: error.choice"));
    }

    @Test
    void aRefusalOfTheWholeFormIsSaidAboveIt() {
        FormState closed = shown(
                form(post()).result(() -> {
                    throw new NotAllowed("error.topic-closed");
                }),
                "/en/forum/x/new");
        FormState conflict = shown(
                form(post()).result(() -> {
                    throw Conflict.staleVersion();
                }),
                "/en/forum/x/new");

        assertThat(closed.error("")).isEqualTo("error.topic-closed");
        assertThat(conflict.error("")).isEqualTo("error.conflict");
    }

    /** A failure of ours is no fault in the form: it goes to the log and the error page. */
    @Test
    void anUnforeseenFailureIsNotHidden() {
        Submission form = form(post());

        assertThatThrownBy(() -> form.result(() -> {
                    throw new IllegalStateException("ours");
                }))
                .hasMessage("ours");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://elsewhere.example/",
                "//elsewhere.example",
                "/\\elsewhere.example",
                "javascript:alert(1)",
                "/en/a//b",
                ""
            })
    void theWayBackStaysOnThisSite(String page) {
        Response refused = form(TestRequest.of("POST", "/ui/x").field("page", page))
                .result(() -> {
                    throw InvalidInput.of("title", "error.length");
                });

        assertThat(refused.getLocation().toString()).startsWith("/?form=");
    }

    @Test
    void aPreviewShowsTheFormWithTheText() {
        FormState state = shown(
                form(post().field("body", "**x**")).preview(() -> "<p><strong>x</strong></p>"), "/en/forum/x/new");

        assertThat(state.preview()).isEqualTo("<p><strong>x</strong></p>");
        assertThat(state.failed()).isFalse();
        assertThat(state.value("body")).isEqualTo("**x**");
    }

    @Test
    void aButtonMayChangeTheFormBeforeItIsShownAgain() {
        FormState state = shown(
                form(post().field("question", "one")).changed(values -> values.put("question", List.of("one", "two"))),
                "/en/forum/x/new");

        assertThat(state.values()).containsEntry("question", List.of("one", "two"));
        assertThat(state.failed()).isFalse();
    }

    @Test
    void readsWhatIsThereAndMissesNothing() {
        Submission form =
                form(post().field("themes", "b", "", "a").field("version", "7").field("action", "publish"));

        assertThat(form.values("themes")).containsExactly("a", "b");
        assertThat(form.inOrder("themes")).containsExactly("b", "", "a");
        assertThat(form.values("nothing")).isEmpty();
        assertThat(form.inOrder("nothing")).isEmpty();
        assertThat(form.value("nothing")).isEmpty();
        assertThat(form.number("version")).isEqualTo(7);
        assertThat(form.asks("publish")).isTrue();
        assertThat(form.asks("preview")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "1.5", "99999999999999999999"})
    void aBrokenNumberIsRefused(String number) {
        Submission form = form(post().field("version", number));

        assertThatThrownBy(() -> form.number("version")).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> form.count("version")).isInstanceOf(InvalidInput.class);
    }

    private static TestRequest post() {
        return TestRequest.of("POST", "/ui/forum/topics").field("page", "/en/forum/x/new");
    }

    private Submission form(TestRequest request) {
        Submission form = new Submission();
        form.request = request.made();
        form.memory = memory;
        form.inHand = new DraftInHand();
        form.drafts = drafts;
        form.refusals = new Refusals();
        form.refusals.texts = new Texts() {
            @Override
            public boolean has(String key) {
                return key.equals("field.name.title") || key.equals("field.name.partners.role");
            }

            @Override
            public String get(String key) {
                return key;
            }

            @Override
            public String of(String key, Object... arguments) {
                return key.equals("field.error-in") ? arguments[0] + ": " + arguments[1] : key;
            }

            @Override
            public String of(String key, Map<String, Object> arguments) {
                return key;
            }
        };
        return form;
    }

    private FormState shown(Response again, String page) {
        String address = again.getLocation().toString();
        assertThat(again.getStatus()).isEqualTo(303);
        assertThat(address).startsWith(page + "?form=");
        return memory.find(address.substring(address.indexOf('=') + 1));
    }
}
