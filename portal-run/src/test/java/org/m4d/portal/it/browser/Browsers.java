package org.m4d.portal.it.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests the browser of this run: the system's own Chromium, which starts once and is closed at the end. Tests that look at pages side by
 * side ask for a {@link Supplier} of it, which has one for each thread.
 */
final class Browsers implements ParameterResolver {
    private static final ExtensionContext.Namespace HERE = ExtensionContext.Namespace.create(Browsers.class);

    private static final List<String> ARGUMENTS = List.of(
            // as root, as in continuous integration, there is no sandbox
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        Class<?> type = parameter.getParameter().getType();
        return type == Browser.class || type == Supplier.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        ExtensionContext.Store store = test.getRoot().getStore(HERE);
        Supplier<Browser> ofThread =
                () -> store.getOrComputeIfAbsent(Thread.currentThread(), thread -> Running.start(), Running.class)
                        .browser();
        return parameter.getParameter().getType() == Browser.class ? ofThread.get() : ofThread;
    }

    private record Running(Playwright playwright, Browser browser) implements ExtensionContext.Store.CloseableResource {
        static Running start() {
            Playwright playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            BrowserType.LaunchOptions options = new BrowserType.LaunchOptions().setArgs(ARGUMENTS);
            String path = System.getProperty("test.browser", "");
            if (!path.isBlank()) {
                options.setExecutablePath(Path.of(path));
            }
            return new Running(playwright, playwright.chromium().launch(options));
        }

        @Override
        public void close() {
            browser.close();
            playwright.close();
        }
    }
}
