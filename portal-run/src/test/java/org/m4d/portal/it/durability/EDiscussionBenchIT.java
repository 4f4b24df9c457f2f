package org.m4d.portal.it.durability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.m4d.portal.it.WholeExtent;

/** The measurement of a long e-discussion works: it fills its own data, reads every page, and compares it with a topic. Not how fast. */
@WholeExtent
class EDiscussionBenchIT {

    @Test
    void measuresEverything() throws IOException, InterruptedException {
        QuickBench bench = QuickBench.of("EDiscussionBench");
        assertThat(bench.requests()).hasSizeGreaterThan(30).allMatch(requests -> requests > 0);
        assertThat(bench.figures())
                .contains(
                        "last page / first page of the discussion",
                        "discussion / topic, made",
                        "discussion / topic, signed in");
    }
}
