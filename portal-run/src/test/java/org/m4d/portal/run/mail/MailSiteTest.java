package org.m4d.portal.run.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.m4d.portal.it.client.Mail;
import org.m4d.portal.it.client.MailServer;

/** The page of the mailboxes: what it shows of mails that mean no good, and whom it lets write. */
class MailSiteTest {
    private static final String ONE = "one@example.org";
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private DemoMail running;
    private MailServer server;
    private String site;

    @BeforeEach
    void start() throws IOException {
        running = new DemoMail(0, 0, 0, PortalMail.keptIn("portal.example.org", "portal@portal.example.org")).start();
        site = "http://localhost:" + running.pagePort();
        server = new MailServer(site + "/", running.smtpPort());
    }

    @AfterEach
    void stop() {
        running.close();
    }

    @Test
    void nothingOfAMailIsMarkupOnOurPages() throws Exception {
        String bad = "\"><script>alert(1)</script><img src=x onerror=alert(1)>";
        server.send("a@example.org", List.of("\"<script>\"@example.org", ONE), """
                From: =?utf-8?q?=3Cscript=3Ealert(1)=3C/script=3E?= <a@example.org>
                To: <script>@example.org
                Subject: %s
                Message-ID: <%s>
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary=b

                --b
                Content-Type: text/plain

                %s and https://example.org/"onmouseover="alert(1)
                --b
                Content-Type: text/html

                <script>alert(1)</script><p>Page</p>
                --b
                Content-Type: text/<script>
                Content-Disposition: attachment; filename="<script>.html"

                <script>alert(1)</script>
                --b--
                """.formatted(bad, bad, bad));
        for (String path :
                List.of("/", "/mailboxes/" + ONE, "/mailboxes/" + ONE + "/1", "/mailboxes/" + ONE + "/write?reply=1")) {
            HttpResponse<String> page = get(path);
            assertThat(page.statusCode()).as(path).isEqualTo(200);
            assertThat(page.body()).as(path).doesNotContain("<script", "<img", "\"onmouseover");
            assertThat(policy(page)).as(path).contains("default-src 'none'").doesNotContain("unsafe");
        }
        assertThat(get("/mailboxes/" + ONE + "/1").body())
                .contains("<iframe sandbox=\"allow-popups allow-popups-to-escape-sandbox\"", "&lt;script&gt;.html");
    }

    @Test
    void thePageOfAMailCanDoNothing() throws Exception {
        server.send("a@example.org", List.of(ONE), "Content-Type: text/html\n\n<script>alert(1)</script>Page\n");
        HttpResponse<String> html = get("/mailboxes/" + ONE + "/1/html");
        assertThat(html.body()).contains("<script>alert(1)</script>Page");
        assertThat(policy(html))
                .startsWith("sandbox allow-popups allow-popups-to-escape-sandbox;")
                .contains("default-src 'none'")
                .doesNotContain("allow-scripts", "allow-same-origin");
        HttpResponse<String> source = get("/mailboxes/" + ONE + "/1/source");
        assertThat(source.headers().firstValue("Content-Type")).contains("text/plain; charset=utf-8");
        assertThat(source.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    }

    @Test
    void filesAreSavedNeverShown() throws Exception {
        server.send("a@example.org", List.of(ONE), """
                Content-Type: text/html; name="a page.html"
                Content-Disposition: attachment; filename="a page.html"

                <script>alert(1)</script>
                """);
        HttpResponse<String> file = get("/mailboxes/" + ONE + "/1/files/0");
        assertThat(file.headers().firstValue("Content-Type")).contains("application/octet-stream");
        assertThat(file.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename*=UTF-8''a%20page.html");
        assertThat(get("/mailboxes/" + ONE + "/1/files/1").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Type: multipart/mixed\n\nno boundary\n",
                "Content-Type: text/plain; charset=no-such-set\n\ntext\n",
                "Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\nContent-Transfer-Encoding: base64\n\n!!!\n",
                "From: @@@<<>\nReply-To: ,,;\nDate: never\nContent-Type: /\n\nx",
                "\n",
            })
    void aBrokenMailStillHasAPageAndASource(String mail) throws Exception {
        server.send("", List.of(ONE), mail);
        assertThat(get("/mailboxes/" + ONE).statusCode()).isEqualTo(200);
        assertThat(get("/mailboxes/" + ONE + "/1").statusCode()).isEqualTo(200);
        assertThat(get("/mailboxes/" + ONE + "/1/source").body()).contains("Delivered-To: " + ONE);
        assertThat(server.box(ONE).mails()).hasSize(1);
    }

    @Test
    void anAnswerWrittenOnThePageKeepsTheThread() throws Exception {
        server.send("a@example.org", List.of(ONE), """
                From: a@example.org
                Reply-To: topic@example.com
                Message-ID: <2@example.org>
                References: <1@example.org>
                Subject: Wells

                Who knows?
                """);
        String form = get("/mailboxes/" + ONE + "/write?reply=1").body();
        assertThat(value(form, "to")).isEqualTo("topic@example.com");
        assertThat(value(form, "subject")).isEqualTo("Re: Wells");
        assertThat(form).contains("&gt; Who knows?");
        HttpResponse<String> sent = post(
                "/mailboxes/" + ONE + "/write",
                Map.of(
                        "token",
                        value(form, "token"),
                        "to",
                        value(form, "to"),
                        "subject",
                        value(form, "subject") + "\r\nBcc: victim@example.org",
                        "inReplyTo",
                        value(form, "inReplyTo").replace("&lt;", "<").replace("&gt;", ">"),
                        "references",
                        "<1@example.org>",
                        "text",
                        "I do.\nReally."),
                site);
        assertThat(sent.statusCode()).isEqualTo(303);
        Mail answer = server.box("topic@example.com").awaitSubject("Re: Wells");
        assertThat(answer.from()).isEqualTo(ONE);
        assertThat(answer.header("In-Reply-To")).isEqualTo("<2@example.org>");
        assertThat(answer.header("References")).isEqualTo("<1@example.org> <2@example.org>");
        assertThat(answer.text()).contains("I do.");
        assertThat(server.box("victim@example.org").mails()).isEmpty();
    }

    @Test
    void whatTheServerRefusesComesBackWithWhatWasTyped() throws Exception {
        String form = get("/mailboxes/" + ONE + "/write").body();
        server.refuse("gone-");
        HttpResponse<String> refused = post(
                "/mailboxes/" + ONE + "/write",
                Map.of(
                        "token",
                        value(form, "token"),
                        "to",
                        "gone-1@example.org",
                        "subject",
                        "Typed",
                        "text",
                        "Also typed"),
                site);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("550", "value=\"Typed\"", "Also typed", "<title>Error: ");
    }

    @Test
    void nobodyElsesPageWrites() throws Exception {
        String token = value(get("/mailboxes/" + ONE + "/write").body(), "token");
        Map<String, String> mail = Map.of("to", "two@example.org", "text", "x");
        assertThat(post("/mailboxes/" + ONE + "/write", mail, site).statusCode())
                .isEqualTo(403);
        assertThat(post(
                                "/mailboxes/" + ONE + "/write",
                                Map.of("token", token, "to", "two@example.org"),
                                "http://evil.example.org")
                        .statusCode())
                .isEqualTo(403);
        assertThat(post("/api/failures", Map.of("next", "1"), null).statusCode())
                .isEqualTo(415);
        assertThat(server.box("two@example.org").mails()).isEmpty();
        assertThat(post("/mailboxes/" + ONE, Map.of("token", token), site).statusCode())
                .isEqualTo(405);
    }

    /** A name of somebody's own that points at this machine would make the browser read our pages for them. */
    @ParameterizedTest
    @ValueSource(strings = {"evil.example.org:%d", "localhost", "localhost:%d.example.org"})
    void noOtherNameIsAnswered(String host) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", running.pagePort())) {
            socket.getOutputStream()
                    .write(("GET / HTTP/1.1\r\nHost: " + host.formatted(running.pagePort())
                                    + "\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            BufferedReader answer =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            assertThat(answer.readLine()).contains(" 421 ");
        }
    }

    @Test
    void afterFiftyMailsThereIsAnotherPage() throws Exception {
        for (int i = 1; i <= 51; i++) {
            server.send("a@example.org", List.of(ONE), "Subject: mail " + i + ".\n\nx\n");
        }
        String first = get("/mailboxes/" + ONE).body();
        assertThat(first).contains("mail 51.", "mail 2.", "?before=2").doesNotContain("mail 1.");
        String second = get("/mailboxes/" + ONE + "?before=2").body();
        assertThat(second).contains("mail 1.").doesNotContain("mail 2.", "?before=");
    }

    @Test
    void whatIsNotThereIsSaid() throws Exception {
        for (String path : List.of(
                "/x", "/mailboxes/" + ONE + "/1", "/mailboxes/" + ONE + "/x", "/api", "/api/x", "/mailboxes/")) {
            assertThat(get(path).statusCode()).as(path).isBetween(400, 404);
        }
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return CLIENT.send(HttpRequest.newBuilder(URI.create(site + path)).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, Map<String, String> form, String origin)
            throws IOException, InterruptedException {
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(site + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
        if (origin != null) {
            request.header("Origin", origin);
        }
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }

    private static String policy(HttpResponse<String> answer) {
        return answer.headers().firstValue("Content-Security-Policy").orElseThrow();
    }

    private static String value(String form, String field) {
        Matcher input =
                Pattern.compile("name=\"" + field + "\"[^>]*value=\"([^\"]*)\"").matcher(form);
        assertThat(input.find()).as(field).isTrue();
        return input.group(1);
    }
}
