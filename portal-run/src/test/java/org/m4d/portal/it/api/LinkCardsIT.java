package org.m4d.portal.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.m4d.portal.it.Eventually;
import org.m4d.portal.it.Running;
import org.m4d.portal.it.client.Answer;
import org.m4d.portal.it.client.Api;
import org.m4d.portal.it.client.Visitor;

/** A link that stands alone shows what is behind it, read by the server and never by a reader's browser. */
class LinkCardsIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private HttpServer elsewhere;

    @BeforeEach
    void open() throws IOException {
        String[] hostAndPort = Running.elsewhere().split(":");
        elsewhere = HttpServer.create(new InetSocketAddress(hostAndPort[0], Integer.parseInt(hostAndPort[1])), 0);
        answer("/page", "text/html", """
                <title>x</title><meta property="og:title" content="A page &lt;elsewhere&gt;">
                <meta name="description" content="What it is about">
                <meta property="og:image" content="/picture.png">""".getBytes(StandardCharsets.UTF_8));
        answer("/picture.png", "image/png", picture());
        elsewhere.start();
    }

    @AfterEach
    void close() {
        elsewhere.stop(0);
    }

    @Test
    void aLinkThatStandsAloneBecomesACardAndOneInsideIsNeverAsked() {
        String url = "http://" + Running.elsewhere() + "/page?" + UUID.randomUUID();
        String inside = "http://127.0.0.1:" + portalPort() + "/en/";
        Answer topic = Api.as("member1")
                .post("topics", ForumLines.topic("With a link", "Look:\n\n" + url + "\n\n" + inside + "\n\nGood?"))
                .expect(201);
        int id = topic.json().getInt("id");

        String html = Eventually.holds(PATIENCE, () -> {
            String now = html(id);
            assertThat(now).contains("linkcard");
            return now;
        });

        assertThat(html).contains("A page &lt;elsewhere&gt;", "What it is about", "Look:", "Good?");
        assertThat(html.split("linkcard", -1)).hasSize(2);
        String picture = html.replaceAll("(?s).*<img src=\"([^\"?]+).*", "$1");
        assertThat(picture).startsWith("/file/");
        assertThat(new Visitor().get(picture).expect(200).header("Content-Type"))
                .isEqualTo("image/png");
        assertThat(asked).containsExactly("/page", "/picture.png");
        assertThat(new Visitor()
                        .get("/en/topic/" + id + "/with-a-link")
                        .expect(200)
                        .body())
                .contains("linkcard");
    }

    private static String html(int topic) {
        return Api.anonymous()
                .get("topics/" + topic + "/posts")
                .json()
                .getJsonArray("items")
                .getJsonObject(0)
                .getString("html");
    }

    private static String portalPort() {
        return Running.portal().replaceAll(".*:", "");
    }

    private void answer(String path, String type, byte[] content) {
        elsewhere.createContext(path, exchange -> {
            asked.add(path);
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.sendResponseHeaders(200, content.length);
            exchange.getResponseBody().write(content);
            exchange.close();
        });
    }

    private static byte[] picture() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }
}
