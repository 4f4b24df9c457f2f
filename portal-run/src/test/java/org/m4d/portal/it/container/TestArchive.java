package org.m4d.portal.it.container;

import java.io.File;
import java.net.URISyntaxException;
import org.assertj.core.api.Assertions;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.m4d.portal.it.Eventually;

/** The application as it is delivered, with the tests in the place of portal-web. */
final class TestArchive {
    private TestArchive() {}

    static EnterpriseArchive portal() {
        EnterpriseArchive portal = ShrinkWrap.create(ZipImporter.class, "portal-it.ear")
                .importFrom(new File(System.getProperty("stack.home"), "ear/target/portal.ear"))
                .as(EnterpriseArchive.class);
        portal.delete("/portal-web.war");
        // it names portal-web; without it the server finds the modules by itself
        portal.delete("/META-INF/application.xml");
        return portal.addAsModule(tests());
    }

    private static WebArchive tests() {
        return ShrinkWrap.create(WebArchive.class, "tests.war")
                .addPackage(TestArchive.class.getPackage())
                .addClass(Eventually.class)
                .addAsResource(
                        new File(System.getProperty("stack.home"), "docs/" + ErasureIT.DOCUMENT), ErasureIT.DOCUMENT)
                .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml")
                .addAsLibrary(jarOf(Assertions.class));
    }

    private static File jarOf(Class<?> type) {
        try {
            return new File(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
