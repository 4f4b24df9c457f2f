package org.m4d.portal.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.m4d.portal.it.Running;
import org.m4d.portal.it.client.Answer;
import org.m4d.portal.it.client.Visitor;

/** What another site could try with a member's browser: to post our forms, and to send people away. */
class RequestForgeryIT {
    private static final Pattern PATH = Pattern.compile("@Path\\(\"([^\"]+)\"\\)");
    private static final Pattern CLASS = Pattern.compile("^(public )?(final )?class ", Pattern.MULTILINE);
    private static final Pattern METHOD = Pattern.compile("(?m)(^    @.*\\R(?:^     .*\\R)*)+^    [^@/ }].*\\(.*\\{$");
    private static final Set<String> SERVLETS =
            Set.of("/ui/logout", "/ui/attachments", "/ui/group-files", "/ui/ediscussion-documents");

    private static Visitor visitor;
    private static String token;

    @BeforeAll
    static void signIn() {
        visitor = new Visitor().signIn("org1", "demo");
        token = visitor.csrf();
    }

    /** Every address that takes forms, read from the sources, so that a new form is tested without a change here. */
    static Set<String> addresses() throws IOException {
        Set<String> found = new TreeSet<>(SERVLETS);
        try (Stream<Path> files = Files.walk(Running.home().resolve("portal-web/src/main/java"))) {
            files.filter(file -> file.toString().endsWith(".java"))
                    .map(RequestForgeryIT::text)
                    .filter(source -> source.contains("APPLICATION_FORM_URLENCODED"))
                    .forEach(source -> found.addAll(posted(source)));
        }
        return found;
    }

    /** The path above the class is where all of its methods that take forms hang, at a path of their own or at that one. */
    private static Set<String> posted(String source) {
        int start = CLASS.matcher(source).results().findFirst().orElseThrow().start();
        String base = path(source.substring(0, start)).orElseThrow();
        Set<String> found = new TreeSet<>();
        METHOD.matcher(source.substring(start))
                .results()
                .map(MatchResult::group)
                .filter(annotations -> annotations.contains("@POST"))
                .forEach(annotations -> found.add(
                        "/ui/" + base + path(annotations).map(own -> "/" + own).orElse("")));
        return found;
    }

    /** What stands for each variable part is one that its form could have. */
    private static Optional<String> path(String annotations) {
        return PATH.matcher(annotations)
                .results()
                .map(found -> found.group(1)
                        .replaceAll("\\{type[^}]*}", "post")
                        .replaceAll("\\{slug[^}]*}", ForumLines.FORUM)
                        .replaceAll("\\{[^}]+}", "1"))
                .reduce((first, last) -> last);
    }

    @Test
    void theSourcesWereReallyRead() throws IOException {
        assertThat(addresses())
                .hasSizeGreaterThan(70)
                .contains(
                        "/ui/forum/topics",
                        "/ui/forum/topics/1/posts",
                        "/ui/content/post/1/flag",
                        "/ui/forum/manage/1/close",
                        "/ui/reactions",
                        "/ui/logout");
    }

    /** An address that was read wrongly would be refused as well, and prove nothing. */
    @ParameterizedTest
    @MethodSource("addresses")
    void formsAreTakenThere(String address) {
        if (!SERVLETS.contains(address)) {
            Answer answer = visitor.method("OPTIONS", address + "?csrf=" + token, BodyPublishers.noBody());
            assertThat(answer.expect(200).header("Allow")).contains("POST");
        }
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void withoutTheSessionsTokenNothingIsDone(String address) {
        visitor.post(address, fields(null)).expect(403);
        visitor.post(address, fields("")).expect(403);
        visitor.post(address, fields("0".repeat(48))).expect(403);
        String others = new Visitor().signIn("org2", "demo").csrf();
        visitor.post(address, fields(others)).expect(403);
        // in the query as in the body it must be the right one; a header is no place for it
        visitor.post(address, fields(null), "X-CSRF-Token", token).expect(403);
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void fromAnotherSiteNothingIsDone(String address) {
        for (String site : new String[] {"cross-site", "same-site"}) {
            visitor.post(address, fields(token), "Sec-Fetch-Site", site).expect(403);
        }
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void withoutSessionNothingIsDoneAndThePageSaysSo(String address) {
        Answer answer = new Visitor().post(address, fields(token));
        assertThat(answer.status()).isBetween(400, 499);
        assertThat(answer.header("Content-Type")).startsWith("text/html");
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void aLinkDoesNothing(String address) {
        assertThat(visitor.get(address + "?csrf=" + token).status()).isIn(404, 405);
    }

    @Test
    void theMemberIsStillSignedInAndMayPost() {
        assertThat(visitor.csrf()).isEqualTo(token);
        Answer answer =
                visitor.post("/ui/preview", Map.of("csrf", token, "text", "**bold**"), "Sec-Fetch-Site", "same-origin");
        assertThat(answer.expect(200).body()).contains("<strong>bold</strong>");
    }

    @Test
    void theThemeIsNotChosenByAnotherSite() {
        new Visitor()
                .post("/ui/theme", Map.of("theme", "dark"), "Sec-Fetch-Site", "cross-site")
                .expect(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "///evil.example",
                "https://evil.example/",
                "http:evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "/\t/evil.example",
                "\t//evil.example",
                " //evil.example",
                "/\r\nLocation: https://evil.example",
                "javascript:alert(1)",
                "evil.example",
                "@evil.example",
                "/%0d%0aSet-Cookie:x=y",
                "/.//evil.example",
                "/%2F/evil.example",
                "/en/..//evil.example"
            })
    void redirectsStayOnTheSite(String back) {
        String query = java.net.URLEncoder.encode(back, java.nio.charset.StandardCharsets.UTF_8);
        staysHere(visitor.get("/login?back=" + query));
        staysHere(new Visitor().post("/ui/theme", Map.of("theme", "dark", "back", back)));
        staysHere(visitor.post(
                "/ui/forum/topics/1/posts", Map.of("csrf", token, "page", back, "body", "", "lang", "en")));
    }

    private static void staysHere(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isIn(302, 303);
        assertThat(answer.location()).doesNotContain("\r").doesNotContain("\n");
        URI target = URI.create(answer.address()).resolve(answer.location());
        assertThat(target.getAuthority()).isEqualTo(URI.create(Running.portal()).getAuthority());
        assertThat(target.getRawPath()).startsWith("/").doesNotStartWith("//");
        assertThat(answer.headers().allValues("Set-Cookie")).noneMatch(cookie -> cookie.startsWith("x="));
    }

    private static Map<String, String> fields(String csrf) {
        Map<String, String> fields = new HashMap<>(Map.of(
                "page",
                "/en/",
                "back",
                "/en/",
                "body",
                "Forged",
                "title",
                "Forged topic",
                "forum",
                ForumLines.FORUM,
                "lang",
                "en",
                "text",
                "Forged",
                "version",
                "0"));
        if (csrf != null) {
            fields.put("csrf", csrf);
        }
        return fields;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
