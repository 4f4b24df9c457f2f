package org.m4d.portal.it.durability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.m4d.portal.it.WholeExtent;

/** The measurement of the forums works: it fills its own data, measures every part, and says what it found. Not how fast. */
@WholeExtent
class ForumBenchIT {

    @Test
    void measuresEverything() throws IOException, InterruptedException {
        QuickBench bench = QuickBench.of("ForumBench", "--large");
        assertThat(bench.requests()).hasSizeGreaterThan(50).allMatch(requests -> requests > 0);
        assertThat(bench.figures())
                .anyMatch(name -> name.startsWith("last page / first page"))
                .anyMatch(name -> name.startsWith("ten times the data"))
                .anyMatch(name -> name.contains("signed-in sessions add"));
    }
}
