package org.m4d.portal.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.NodeList;

/** The server does not look for entities: one that persistence.xml does not list is unknown when the portal runs. */
class MappedClassesTest {

    @Test
    void persistenceXmlListsEveryMappedClassAndNoOther() throws Exception {
        List<String> mapped = new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.m4d.portal")
                        .stream()
                        .filter(type -> type.isAnnotatedWith(Entity.class)
                                || type.isAnnotatedWith(Embeddable.class)
                                || type.isAnnotatedWith(MappedSuperclass.class))
                        .map(JavaClass::getName)
                        .toList();

        assertThat(listed()).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(mapped);
    }

    private static List<String> listed() throws Exception {
        try (InputStream xml = MappedClassesTest.class.getResourceAsStream("/META-INF/persistence.xml")) {
            NodeList classes = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(xml)
                    .getElementsByTagName("class");
            List<String> names = new ArrayList<>();
            for (int i = 0; i < classes.getLength(); i++) {
                names.add(classes.item(i).getTextContent().strip());
            }
            return names;
        }
    }
}
