package org.m4d.portal.run;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Map;
import java.util.TreeMap;

/** Looks, before anything is started, whether the ports are free, and names the variable that moves one. */
public final class PortCheck {
    private final Settings settings;

    public PortCheck(Settings settings) {
        this.settings = settings;
    }

    /** Throws if two ports are the same or one is in use. */
    public void requireFree() {
        Map<Integer, Port> taken = new TreeMap<>();
        for (Port port : Port.values()) {
            if (!port.used(settings)) {
                continue;
            }
            int number = settings.port(port);
            Port other = taken.put(number, port);
            if (other != null) {
                throw new LauncherException(
                        "Port " + number + " is set both for " + other.purpose() + " and for " + port.purpose() + ".",
                        "Set " + other.variable() + " or " + port.variable() + " to another number.");
            }
            if (!free(number)) {
                throw new LauncherException(
                        "Port " + number + " is in use; it is needed for " + port.purpose() + ".",
                        "Stop the program that listens there, or choose another port: " + port.variable() + "="
                                + (number + 1000) + " ./portal run");
            }
        }
    }

    static boolean free(int number) {
        return canListen(new InetSocketAddress(InetAddress.getLoopbackAddress(), number))
                && canListen(new InetSocketAddress(number));
    }

    private static boolean canListen(InetSocketAddress address) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(address);
            return true;
        } catch (IOException e) {
            // the answer to the question, not a failure
            return false;
        }
    }
}
