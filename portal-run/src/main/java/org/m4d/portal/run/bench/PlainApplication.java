package org.m4d.portal.run.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An application with {@code PlainServlet} alone, to run beside the portal in the same server. */
final class PlainApplication {
    static final String NAME = "plain";

    /** Named and never loaded here: what it extends is in the server alone. */
    private static final String SERVLET = PlainApplication.class.getPackageName() + ".PlainServlet";

    private static final String DESCRIPTOR = """
            <web-app xmlns="https://jakarta.ee/xml/ns/jakartaee" version="6.0" metadata-complete="true">
              <servlet>
                <servlet-name>plain</servlet-name>
                <servlet-class>{class}</servlet-class>
                <load-on-startup>1</load-on-startup>
              </servlet>
              <servlet-mapping><servlet-name>plain</servlet-name><url-pattern>/*</url-pattern></servlet-mapping>
            </web-app>
            """.replace("{class}", SERVLET);

    private PlainApplication() {}

    static Path write(Path file) throws IOException {
        String type = SERVLET.replace('.', '/') + ".class";
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out);
                InputStream code = PlainApplication.class.getResourceAsStream("/" + type)) {
            zip.putNextEntry(new ZipEntry("WEB-INF/web.xml"));
            zip.write(DESCRIPTOR.getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("WEB-INF/classes/" + type));
            code.transferTo(zip);
        }
        return file;
    }

    static String path(long bytes) {
        return "/" + NAME + "/" + bytes;
    }
}
