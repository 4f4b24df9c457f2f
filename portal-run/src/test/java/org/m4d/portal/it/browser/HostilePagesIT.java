package org.m4d.portal.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.m4d.portal.it.client.Hostile;

/** Texts that attack browsers, read in a browser: nothing of them runs, loads or leads away. */
@BrowserTest
class HostilePagesIT {

    @Test
    void nothingRuns(Browser browser) {
        String topic = Hostile.topicPath(Hostile.importTopic());
        List<String> dialogs = new ArrayList<>();
        List<String> requests = new ArrayList<>();
        try (Person reader = Person.with(browser)) {
            reader.page().onDialog(dialog -> {
                dialogs.add(dialog.message());
                dialog.dismiss();
            });
            reader.page().onRequest(request -> requests.add(request.url()));
            reader.open("/en/" + topic);
            int pages = reader.page().locator("nav.pager li a").count();
            for (int page = 1;
                    page == 1 || reader.page().locator("nav.pager a[rel=next]").count() > 0;
                    page++) {
                reader.open("/en/" + topic + "?page=" + page);
                assertThat(reader.page().locator("article.post").count()).isPositive();
                assertThat(reader.page()
                                .locator("main script, main iframe, main object, main form[action^=http]")
                                .count())
                        .isZero();
            }
            assertThat(pages).isGreaterThan(2);
            assertThat(dialogs).isEmpty();
            assertThat(reader.complaints()).isEmpty();
            assertThat(requests)
                    .allMatch(url -> url.startsWith(org.m4d.portal.it.Running.portal()) || url.startsWith("data:"));
        }
    }
}
