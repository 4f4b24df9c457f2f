package org.m4d.portal.archive.discourse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DiscourseTextTest {

    private static String markdown(String raw) {
        return DiscourseText.markdown(
                raw,
                quoted -> quoted.topic() == 12 && quoted.number() == 3
                        ? Optional.of("[" + quoted.name() + " #3](/post/77)")
                        : Optional.empty(),
                name -> Optional.ofNullable(
                        Map.of("ana_x", "[@ana\\_x](/member/5)").get(name)));
    }

    @Test
    void quotationsLeadToWhatIsHere() {
        assertThat(markdown("[quote=\"ana_x, post:3, topic:12\"]\nHow much?\n\nAnd when?\n[/quote]\nFive."))
                .isEqualTo("> [ana_x #3](/post/77)\n> How much?\n>\n> And when?\n\nFive.");
    }

    @Test
    void quotationsOfWhatIsNotHereNameWhoWrote() {
        assertThat(markdown("[quote=\"bea, post:9, topic:99\"]\nHow much?\n[/quote]"))
                .isEqualTo("> **bea**\n> How much?");
        assertThat(markdown("[quote]How much?[/quote] Five.")).isEqualTo("> How much?\n\nFive.");
    }

    @Test
    void quotationsWithinQuotations() {
        assertThat(markdown("[quote=\"bea\"]\n[quote=\"cid\"]\nA\n[/quote]\nB\n[/quote]\nC"))
                .isEqualTo("> **bea**\n>\n>> **cid**\n>> A\n>\n> B\n\nC");
    }

    @Test
    void whatIsNeverClosedStillEnds() {
        assertThat(markdown("[quote=\"bea\"]\nA\n[/quote]\n[/quote]\nB"))
                .endsWith("B")
                .doesNotContain("[/quote]");
        assertThat(markdown("[quote=\"bea\"]\nA")).isEqualTo("> **bea**\n> A");
    }

    @Test
    void mentionsOfAuthorsBecomeLinks() {
        assertThat(markdown("Ask @ana_x, not @nobody or ana@ana_x.org"))
                .isEqualTo("Ask [@ana\\_x](/member/5), not @nobody or ana@ana_x.org");
    }

    @Test
    void codeIsLeftAlone() {
        assertThat(markdown("`@ana_x`")).isEqualTo("`@ana_x`");
        assertThat(markdown("```\n[quote]\n@ana_x\n```\n@ana_x"))
                .isEqualTo("```\n[quote]\n@ana_x\n```\n[@ana\\_x](/member/5)");
    }

    @Test
    void picturesThatStayedThereLeaveTheirWords() {
        assertThat(markdown("See ![the map|690x400](upload://abc.png) and [plan.pdf|attachment](upload://x.pdf)"))
                .isEqualTo("See the map and plan.pdf");
    }
}
