package org.m4d.portal.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.Sizes;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.m4d.portal.it.Running;

/** The first visit of a public page: light, without cookies, and complete without scripts. */
@BrowserTest
class WeightIT {
    private static final long MOST_BYTES = 60 * 1024;

    @TestFactory
    @Execution(ExecutionMode.CONCURRENT)
    Stream<DynamicTest> publicPages(Supplier<Browser> browsers) {
        List<PageUnderTest> pages = PageList.open();
        return IntStream.range(0, pages.size()).boxed().flatMap(i -> languages(i)
                .map(language -> DynamicTest.dynamicTest(
                        pages.get(i).name() + "-" + language,
                        () -> visit(
                                browsers.get(),
                                "/" + language + "/" + pages.get(i).path()))));
    }

    /** The one with the lightest font and the one with the heaviest; in a short run the one for every other page. */
    private static Stream<String> languages(int page) {
        return Running.whole() ? Stream.of("en", "ar") : Stream.of(page % 2 == 0 ? "ar" : "en");
    }

    private static void visit(Browser browser, String address) {
        String withScripts;
        List<Request> requests = new ArrayList<>();
        try (Person person = Person.with(browser)) {
            person.page().onRequestFinished(requests::add);
            person.open(address);
            person.page().waitForLoadState(LoadState.NETWORKIDLE);
            withScripts = person.page().locator("main").innerText();

            long bytes = requests.stream().mapToLong(WeightIT::received).sum();
            System.out.println(
                    "First visit of " + address + ": " + bytes + " bytes in " + requests.size() + " answers");
            SoftAssertions all = new SoftAssertions();
            all.assertThat(bytes)
                    .as(() -> String.join(
                            "\n",
                            requests.stream()
                                    .map(r -> received(r) + " " + r.url())
                                    .toList()))
                    .isBetween(1_000L, MOST_BYTES);
            all.assertThat(person.context().cookies()).isEmpty();
            all.assertAll();
        }
        try (Person person = Person.withoutScript(browser).open(address)) {
            assertThat(person.page().locator("main").innerText())
                    .isEqualTo(withScripts)
                    .hasSizeGreaterThan(20);
        }
    }

    private static long received(Request request) {
        Sizes sizes = request.sizes();
        return (long) sizes.responseBodySize + sizes.responseHeadersSize;
    }
}
