package org.m4d.portal.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PortCheckTest {
    @Test
    void namesThePortThatIsInUseAndTheVariableThatMovesIt() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Map<String, String> ports = freePorts();
            ports.put(Port.DATABASE.variable(), String.valueOf(taken.getLocalPort()));
            assertThatThrownBy(() -> new PortCheck(Settings.of(ports)).requireFree())
                    .isInstanceOfSatisfying(LauncherException.class, e -> {
                        assertThat(e).hasMessageContaining("Port " + taken.getLocalPort());
                        assertThat(e.advice()).contains("PORTAL_DB_PORT");
                    });
        }
    }

    @Test
    void freePortsPass() throws IOException {
        new PortCheck(Settings.of(freePorts())).requireFree();
    }

    @Test
    void oneNumberForTwoServersIsRefused() throws IOException {
        Map<String, String> ports = freePorts();
        ports.put(Port.ADMIN.variable(), ports.get(Port.PORTAL.variable()));
        assertThatThrownBy(() -> new PortCheck(Settings.of(ports)).requireFree())
                .hasMessageContaining("set both for");
    }

    @Test
    void aPortThatIsNoNumberIsRefused() {
        Settings settings = Settings.of(Map.of("PORTAL_HTTP_PORT", "eighty"));
        assertThatThrownBy(() -> settings.port(Port.PORTAL)).hasMessageContaining("'eighty', which is no port");
    }

    private static Map<String, String> freePorts() throws IOException {
        Map<String, String> ports = new HashMap<>();
        List<Integer> free = FreePorts.find(Port.values().length);
        for (Port port : Port.values()) {
            ports.put(port.variable(), String.valueOf(free.get(port.ordinal())));
        }
        return ports;
    }
}
