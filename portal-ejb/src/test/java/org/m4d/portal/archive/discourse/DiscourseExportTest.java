package org.m4d.portal.archive.discourse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiscourseExportTest {

    private static final String TOPIC =
            "{\"id\":%d,\"title\":\"T%d\",\"category_id\":%d,\"created_at\":\"2020-01-0%dT00:00:00.000Z\"%s}";
    private static final String POST = "{\"id\":%d,\"topic_id\":%d,\"post_number\":%d,\"user_id\":1,"
            + "\"created_at\":\"2020-01-01T00:00:00Z\",\"raw\":\"text %d\"%s}";

    @TempDir
    Path directory;

    @Test
    void ordersPostsByTopicsAndNumbersWhateverTheOrderOfTheFile() throws IOException {
        String posts = "[" + post(1, 20, 1, "") + "," + post(2, 10, 2, "") + "," + post(3, 10, 1, "") + "]";
        String topics = "[" + topic(10, 1, 5, "") + "," + topic(20, 1, 2, "") + "]";

        assertThat(ids("{\"posts\":" + posts + ",\"topics\":" + topics + "}")).containsExactly(1L, 3L, 2L);
        assertThat(ids("{\"topics\":" + topics + ",\"other\":{\"posts\":[1,{\"a\":[]}]},\"posts\":" + posts + "}"))
                .containsExactly(1L, 3L, 2L);
    }

    @Test
    void leavesOutWhatIsNoContribution() throws IOException {
        String posts = "["
                + String.join(
                        ",",
                        post(1, 10, 1, ""),
                        post(2, 10, 2, ",\"post_type\":3"),
                        post(3, 10, 3, ",\"post_type\":4"),
                        post(4, 10, 4, ",\"deleted_at\":\"2020-01-01T00:00:00Z\""),
                        post(5, 10, 5, ",\"hidden\":true"),
                        post(6, 11, 1, ""),
                        post(7, 12, 1, ""),
                        post(8, 13, 1, ""),
                        post(9, 10, 6, ",\"deleted_at\":null,\"hidden\":false,\"post_type\":1"))
                + "]";
        String topics = "["
                + String.join(
                        ",",
                        topic(10, 1, 1, ",\"visible\":true"),
                        topic(11, 1, 2, ",\"archetype\":\"private_message\""),
                        topic(12, 1, 3, ",\"deleted_at\":\"2020-01-01T00:00:00Z\""),
                        topic(13, 2, 4, ""))
                + "]";
        String categories = "[{\"id\":1,\"name\":\"Open\"},{\"id\":2,\"name\":\"Staff\",\"read_restricted\":true}]";
        String json = "{\"posts\":" + posts + ",\"topics\":" + topics + ",\"categories\":" + categories + "}";

        assertThat(ids(json)).containsExactly(1L, 9L);
        try (DiscourseExport export = export(json, false)) {
            assertThat(export.leftOut()).isEqualTo(7);
        }
        try (DiscourseExport export = export(json, true)) {
            assertThat(export.size()).isEqualTo(3);
        }
    }

    @Test
    void findsPostsOfTopicsByNumber() throws IOException {
        String json = "{\"posts\":[" + post(1, 10, 1, "") + "," + post(2, 10, 7, "") + "],\"topics\":["
                + topic(10, 1, 1, "") + "]}";
        try (DiscourseExport export = export(json, false)) {
            assertThat(export.post(10, 7))
                    .hasValueSatisfying(post -> assertThat(post.id()).isEqualTo(2));
            assertThat(export.post(10, 2)).isEmpty();
            assertThat(export.post(99, 1)).isEmpty();
        }
    }

    @Test
    void readsUsersWithAndWithoutAddresses() throws IOException {
        String json =
                "{\"users\":[{\"id\":1,\"username\":\"ana_x\",\"name\":\"Ana\",\"emails\":[{\"email\":\"ana@example.org\"}]},"
                        + "{\"id\":2,\"username\":\"bea_x\",\"name\":\"\",\"email\":null}]}";
        try (DiscourseExport export = export(json, false)) {
            assertThat(export.user(1))
                    .hasValueSatisfying(user -> assertThat(user.address()).isEqualTo("ana@example.org"));
            assertThat(export.user(2)).hasValueSatisfying(user -> {
                assertThat(user.address()).isNull();
                assertThat(user.name()).isEqualTo("bea_x");
            });
            assertThat(export.user(3)).isEmpty();
        }
    }

    @Test
    void refusesWhatIsNoJson() {
        assertThatThrownBy(() -> export("From ana@example.org", false)).isInstanceOf(JsonException.class);
        assertThatThrownBy(() -> export("{\"posts\":[{]}", false)).isInstanceOf(JsonException.class);
        assertThatThrownBy(() -> export("{\"posts\":[", false)).isInstanceOf(JsonException.class);
    }

    private List<Long> ids(String json) throws IOException {
        List<Long> ids = new ArrayList<>();
        try (DiscourseExport export = export(json, false)) {
            for (int place = 0; place < export.size(); place++) {
                ids.add(export.post(place).id());
            }
        }
        return ids;
    }

    private DiscourseExport export(String json, boolean restricted) throws IOException {
        Path file = Files.writeString(directory.resolve("export.json"), json);
        return DiscourseExport.read(file, directory.resolve("export.parts"), restricted, bytes -> {});
    }

    private static String topic(int id, int category, int day, String more) {
        return TOPIC.formatted(id, id, category, day, more);
    }

    private static String post(int id, int topic, int number, String more) {
        return POST.formatted(id, topic, number, id, more);
    }
}
