package org.m4d.portal.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonException;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How much of a body is read, and what is said when it cannot be. */
class ReadableBodyTest {

    private final ReadableBody body = new ReadableBody();

    @ParameterizedTest
    @ValueSource(ints = {0, 1, ReadableBody.LARGEST})
    void readsWhatARecordMayBe(int size) throws IOException {
        assertThat(body.aroundReadFrom(sent(size, String.class, null))).isEqualTo(size);
    }

    @Test
    void stopsAtWhatIsLarger() {
        assertThatThrownBy(() -> body.aroundReadFrom(sent(ReadableBody.LARGEST + 1, String.class, null)))
                .isInstanceOfSatisfying(
                        ClientErrorException.class,
                        refused -> assertThat(refused.getResponse().getStatus()).isEqualTo(413));
    }

    @Test
    void anImportIsAsLongAsItIs() throws IOException {
        int size = ReadableBody.LARGEST * 3;

        assertThat(body.aroundReadFrom(sent(size, InputStream.class, null))).isEqualTo(size);
    }

    @Test
    void whatIsNoJsonIsTheClientsMistake() {
        assertThatThrownBy(() -> body.aroundReadFrom(sent(1, String.class, new JsonException("broken"))))
                .isInstanceOf(BadRequestException.class);
    }

    @Test
    void aFailureOfOursIsNone() {
        assertThatThrownBy(() -> body.aroundReadFrom(sent(1, String.class, new IllegalStateException("ours"))))
                .hasMessage("ours");
    }

    /** A body of so many bytes that is read to its end, in pieces of which one is a single byte. */
    private static ReaderInterceptorContext sent(int size, Class<?> type, RuntimeException failure) {
        AtomicReference<InputStream> in = new AtomicReference<>(new ByteArrayInputStream(new byte[size]));
        return (ReaderInterceptorContext) Proxy.newProxyInstance(
                ReadableBodyTest.class.getClassLoader(),
                new Class<?>[] {ReaderInterceptorContext.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getType" -> type;
                    case "getInputStream" -> in.get();
                    case "setInputStream" -> {
                        in.set((InputStream) arguments[0]);
                        yield null;
                    }
                    case "proceed" -> {
                        if (failure != null) {
                            throw failure;
                        }
                        int first = in.get().read() < 0 ? 0 : 1;
                        yield first + in.get().readAllBytes().length;
                    }
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }
}
