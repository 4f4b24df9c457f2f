package org.m4d.portal.web.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.m4d.portal.common.PortalLanguage;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** Views hold markup and nothing else: no words, no styles, no scripts, no template chosen at run time. */
class ViewsTest {

    private static final Path VIEWS = Path.of("src/main/webapp/WEB-INF");

    private static final Pattern EXPRESSION = Pattern.compile("[#$]\\{(?:[^}'\"]|'[^']*'|\"[^\"]*\")*}");
    private static final Pattern URL = Pattern.compile("https?://\\S*");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Pattern KEY = Pattern.compile("\\bt(?:\\[|\\.of\\()\\s*'([^']+)'(\\.concat)?");
    private static final Pattern CHOSEN_KEY =
            Pattern.compile("\\bt(?:\\[|\\.of\\()[^'\\]?]*\\?\\s*'([^']+)'\\s*:\\s*'([^']+)'");

    /** A property by the name of an operator, which the expression language refuses when the page is opened. */
    private static final Pattern OPERATOR =
            Pattern.compile("\\.(?:and|or|not|eq|ne|lt|gt|le|ge|div|mod|empty|instanceof|true|false|null)\\b(?!\\()");

    private static final Pattern LITERAL = Pattern.compile("'[^']*'|\"[^\"]*\"");

    private static final Set<String> READ_BY_PEOPLE = Set.of(
            "title",
            "aria-label",
            "placeholder",
            "alt",
            "label",
            "hint",
            "here",
            "text",
            "aria-description",
            "summary",
            "data-busy",
            "data-copied",
            "data-confirm",
            "data-confirm-detail",
            "data-yes",
            "data-no",
            "data-count",
            "data-l",
            "headerText",
            "header",
            "message",
            "emptyMessage",
            "ariaLabel",
            "yesButtonLabel");

    private static final Set<String> TEMPLATES = Set.of("include", "decorate", "composition");

    /** Made a moment ago for this page, by the sanitiser or by the highlighter, or JSON without a character that HTML knows. */
    private static final Set<String> CLEAN = Set.of(
            "#{question.structured}",
            "#{publication.structured}",
            "#{form.state.preview()}",
            "#{hit.markedTitle()}",
            "#{hit.otherName()}",
            "#{hit.snippet()}");

    private static final Set<String> KEYS = keys();

    static Stream<Path> views() throws IOException {
        try (Stream<Path> all = Files.walk(VIEWS)) {
            return all.filter(file -> file.toString().endsWith(".xhtml")).toList().stream();
        }
    }

    /** Code, addresses and the samples of the style page are the same in every language. */
    private static boolean sample(Text text) {
        for (Node node = text.getParentNode(); node != null; node = node.getParentNode()) {
            if (Set.of("code", "pre", "kbd").contains(node.getNodeName())) {
                return true;
            }
        }
        return false;
    }

    @ParameterizedTest
    @MethodSource("views")
    void holdsNoUntranslatedText(Path view) throws Exception {
        assumeFalse(view.endsWith("design/design.xhtml"), "the style page shows samples of what people write");
        List<String> words = new ArrayList<>();
        walk(parsed(view), node -> {
            if (node instanceof Text text && !sample(text)) {
                words.add(text.getData());
            } else if (node instanceof Attr attribute && READ_BY_PEOPLE.contains(attribute.getName())) {
                words.add(attribute.getValue());
            }
        });
        assertThat(words.stream().map(ViewsTest::withoutExpressions).filter(w -> LETTER.matcher(w)
                        .find()))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("views")
    void namesNoPropertyAsAnOperatorIsNamed(Path view) throws Exception {
        assertThat(EXPRESSION
                        .matcher(Files.readString(view))
                        .results()
                        .map(MatchResult::group)
                        .filter(one -> OPERATOR.matcher(LITERAL.matcher(one).replaceAll(""))
                                .find()))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("views")
    void usesOnlyKeysThatExist(Path view) throws Exception {
        String source = Files.readString(view);
        List<String> missing = new ArrayList<>();
        Matcher used = KEY.matcher(source);
        while (used.find()) {
            boolean known = used.group(2) == null
                    ? KEYS.contains(used.group(1))
                    : KEYS.stream().anyMatch(key -> key.startsWith(used.group(1)));
            if (!known) {
                missing.add(used.group(1));
            }
        }
        Matcher chosen = CHOSEN_KEY.matcher(source);
        while (chosen.find()) {
            Stream.of(chosen.group(1), chosen.group(2))
                    .filter(key -> !KEYS.contains(key))
                    .forEach(missing::add);
        }
        assertThat(missing).isEmpty();
    }

    /** A template path from a variable can run code on the server. */
    @ParameterizedTest
    @MethodSource("views")
    void namesItsTemplatesLiterally(Path view) throws Exception {
        List<String> paths = new ArrayList<>();
        walk(parsed(view), node -> {
            if (node instanceof Attr attribute
                    && TEMPLATES.contains(localName(attribute.getOwnerElement()))
                    && Set.of("src", "template").contains(attribute.getName())) {
                paths.add(attribute.getValue());
            }
        });
        assertThat(paths).allSatisfy(path -> assertThat(path).doesNotContain("#{", "${"));
    }

    /** The content security policy would drop these silently. */
    @ParameterizedTest
    @MethodSource("views")
    void holdsNoInlineStyleOrScript(Path view) throws Exception {
        List<String> inline = new ArrayList<>();
        walk(parsed(view), node -> {
            if (node instanceof Attr attribute
                    && (attribute.getName().equals("style")
                            || attribute.getName().matches("on[a-z]+"))) {
                inline.add(attribute.toString());
            } else if (node instanceof Element element
                    && (localName(element).equals("style")
                            || (localName(element).equals("script")
                                    && !element.getTextContent().isBlank()))) {
                inline.add("<" + element.getTagName() + ">");
            }
        });
        assertThat(inline).isEmpty();
    }

    /** What people wrote is cleaned again where it goes out; search marks its hits in text that it has escaped itself. */
    @ParameterizedTest
    @MethodSource("views")
    void givesOutOnlyCleanedHtml(Path view) throws Exception {
        List<String> unescaped = new ArrayList<>();
        walk(parsed(view), node -> {
            if (node instanceof Attr attribute
                    && attribute.getName().equals("escape")
                    && !attribute.getValue().equals("true")) {
                unescaped.add(attribute.getOwnerElement().getAttribute("value"));
            }
        });
        assertThat(unescaped)
                .allMatch(value -> value.matches("#\\{prose\\.of\\([^)]+\\(\\)\\)}") || CLEAN.contains(value));
    }

    private static Node parsed(Path view) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        DocumentBuilder builder = factory.newDocumentBuilder();
        return builder.parse(view.toFile()).getDocumentElement();
    }

    private static void walk(Node node, java.util.function.Consumer<Node> visitor) {
        visitor.accept(node);
        if (node.getAttributes() != null) {
            for (int i = 0; i < node.getAttributes().getLength(); i++) {
                visitor.accept(node.getAttributes().item(i));
            }
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            walk(child, visitor);
        }
    }

    private static String localName(Element element) {
        String name = element.getTagName();
        return name.substring(name.indexOf(':') + 1);
    }

    private static String withoutExpressions(String text) {
        return URL.matcher(EXPRESSION.matcher(text).replaceAll("")).replaceAll("");
    }

    private static Set<String> keys() {
        Set<String> keys = new HashSet<>();
        Bundles.NAMES.forEach(
                name -> keys.addAll(Bundles.read(name, PortalLanguage.EN).keySet()));
        return keys;
    }
}
