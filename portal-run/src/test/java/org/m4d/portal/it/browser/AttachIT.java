package org.m4d.portal.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.m4d.portal.it.browser.pages.NewTopicPage;
import org.m4d.portal.it.browser.pages.TopicPage;

/** Pictures in posts: without a script by the form, with one by pasting; and what everybody sees then. */
@BrowserTest
class AttachIT {
    private static final String FORM = "/en/forum/introductions/new";
    private static final String ATTACH = "button[formaction='/ui/attachments']";

    @Test
    void withoutAScriptTheFormBringsThePictureAndKeepsWhatWasTyped(Browser browser) {
        String address;
        try (Person member = Person.withoutScript(browser).signIn("member1").open(FORM)) {
            Page page = member.page();
            NewTopicPage form = new NewTopicPage(page);
            form.title("A well without a script").text("Typed before.").tags("wells");
            page.locator(".attach > summary").click();
            page.locator("#file").setInputFiles(new FilePayload("well.png", "image/png", picture()));
            page.locator("#alternative").fill("Women at a well");
            page.locator(ATTACH).click();

            assertThat(form.writtenTitle()).isEqualTo("A well without a script");
            assertThat(form.writtenText().replace("\r", ""))
                    .matches("Typed before\\.\\n\\n!\\[Women at a well]\\(attachment:\\d+\\)\\n?");

            page.locator(".attach > summary").click();
            page.locator(ATTACH).click();
            assertThat(page.locator(".errsum li")).hasCount(1);
            assertThat(page.locator("#file")).hasAttribute("aria-invalid", "true");

            form.publish();
            assertThat(new TopicPage(page).thanks()).isVisible();
            address = member.address().replaceAll("\\?.*", "");
        }
        try (Person reader = Person.withoutScript(browser).open(address)) {
            Locator image = new TopicPage(reader.page()).text(1).locator("a > img");
            assertThat(image).hasAttribute("alt", "Women at a well");
            assertThat(image).hasAttribute("loading", "lazy");
            image.scrollIntoViewIfNeeded();
            image.evaluate("image => image.decode()");
            assertThat(image.evaluate("image => image.naturalWidth > 0")).isEqualTo(true);
        }
    }

    @Test
    void aPastedPictureStandsWhereTheCaretWasAndAsksForWords(Browser browser) {
        try (Person member = Person.with(browser).signIn("member2").open("/en/topic/1")) {
            TopicPage topic = new TopicPage(member.page());
            topic.write("Before. After.");
            Locator area = member.page().locator("#reply textarea[data-editor]");
            area.evaluate("area => { area.focus(); area.setSelectionRange(7, 7); }");
            area.evaluate("""
                    (area, base64) => {
                        const bytes = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
                        const data = new DataTransfer();
                        data.items.add(new File([bytes], "pasted.png", { type: "image/png" }));
                        area.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
                    }""", Base64.getEncoder().encodeToString(picture()));
            member.page().locator(".uploads input").fill("A well in the morning");
            assertThat(topic.written())
                    .matches("(?s)Before\\.\\n\\n!\\[A well in the morning]\\(attachment:\\d+\\)\\n\\n? After\\.");

            topic.preview();
            assertThat(topic.previewed().locator("img")).hasCount(1);
            topic.post();
            assertThat(topic.thanks()).isVisible();
            assertThat(member.page().locator("article.post img[alt='A well in the morning']"))
                    .hasCount(1);
            assertThat(member.complaints()).isEmpty();
        }
    }

    @Test
    void aPictureIsDroppedIntoTheText(Browser browser) {
        try (Person member = Person.with(browser).signIn("member2").open("/en/topic/1")) {
            TopicPage topic = new TopicPage(member.page());
            topic.write("Look:");
            member.page()
                    .locator("#reply textarea[data-editor]")
                    .evaluate("""
                    (area, base64) => {
                        const bytes = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
                        const data = new DataTransfer();
                        data.items.add(new File([bytes], "dropped.png", { type: "image/png" }));
                        for (const type of ["dragover", "drop"]) {
                            area.dispatchEvent(new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }));
                        }
                    }""", Base64.getEncoder().encodeToString(picture()));
            member.page().locator(".uploads input").fill("A dropped well");
            assertThat(topic.written()).matches("(?s)Look:\\n\\n!\\[A dropped well]\\(attachment:\\d+\\)\\n?");
            assertThat(member.complaints()).isEmpty();
        }
    }

    @Test
    void aFileThatCannotBeTakenIsRefusedBesideTheField(Browser browser) {
        try (Person member = Person.with(browser).signIn("member1").open(FORM)) {
            Page page = member.page();
            page.locator("#body").fill("Kept.");
            page.locator(".attach > summary").click();
            page.locator("#file")
                    .setInputFiles(new FilePayload(
                            "drawing.svg",
                            "image/svg+xml",
                            "<svg xmlns=\"http://www.w3.org/2000/svg\"><script/></svg>"
                                    .getBytes(StandardCharsets.UTF_8)));

            assertThat(page.locator(".uploads .err")).isVisible();
            assertThat(page.locator("[data-attach-said]")).containsText("drawing.svg");
            assertThat(page.locator("#body")).hasValue("Kept.");
        }
    }

    private static byte[] picture() {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(1200, 600, BufferedImage.TYPE_INT_RGB), "png", out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
