package org.m4d.portal.web.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.m4d.portal.common.persistence.AllowedToUsePersistence;
import org.m4d.portal.common.persistence.PersistenceGateway;

/** What holds for all three modules of the application: who may know what. */
@AnalyzeClasses(packages = "org.m4d.portal", importOptions = DoNotIncludeTests.class)
class StructureTest {

    @ArchTest
    static final ArchRule internalsAreKnownToTheirFeatureAlone =
            classes().that().resideInAPackage("org.m4d.portal..").should(new LeaveOthersInternalsAlone());

    @ArchTest
    static final ArchRule theEntityManagerStaysInRepositories = noClasses()
            .that()
            .resideOutsideOfPackage("..internal..")
            .and()
            .areNotAnnotatedWith(AllowedToUsePersistence.class)
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(EntityManager.class, EntityManagerFactory.class, Session.class, SessionFactory.class);

    @ArchTest
    static final ArchRule pagesNeverReachTheEntityManager = noClasses()
            .that()
            .resideInAPackage("org.m4d.portal.web..")
            .should()
            .beAnnotatedWith(AllowedToUsePersistence.class)
            .orShould()
            .dependOnClassesThat()
            .belongToAnyOf(EntityManager.class, EntityManagerFactory.class, Session.class, SessionFactory.class);

    /** It opens the database to whoever has it: see docs/decisions/0001. */
    @ArchTest
    static final ArchRule theGatewayIsForSearchAlone = noClasses()
            .that()
            .resideOutsideOfPackages("org.m4d.portal.search..", "org.m4d.portal.common.persistence..")
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(PersistenceGateway.class);

    @ArchTest
    static final ArchRule pagesSeeNoEntity = noClasses()
            .that()
            .resideInAPackage("org.m4d.portal.web..")
            .should()
            .dependOnClassesThat()
            .areAnnotatedWith(Entity.class);

    @ArchTest
    static final ArchRule theIndexIsKnownToSearchAlone = noClasses()
            .that()
            .resideOutsideOfPackage("org.m4d.portal.search..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.hibernate.search..", "org.apache.lucene..");

    @ArchTest
    static final ArchRule searchKnowsNothingOfPages = noClasses()
            .that()
            .resideInAPackage("org.m4d.portal.search..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.m4d.portal.web..");

    @ArchTest
    static final ArchRule facesIsKnownToTheWebAlone = noClasses()
            .that()
            .resideOutsideOfPackage("org.m4d.portal.web..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.faces..", "org.primefaces..");

    @ArchTest
    static final ArchRule classesHaveRealNames = noClasses()
            .that()
            .resideOutsideOfPackage("..internal..")
            .should()
            .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl|Base)")
            .orShould()
            .haveNameMatching(".*\\.(Abstract|Base)[A-Z]\\w*");
}
