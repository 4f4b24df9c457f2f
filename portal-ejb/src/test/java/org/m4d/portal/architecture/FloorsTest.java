package org.m4d.portal.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.m4d.portal.common.FeatureEvent;

/** Which feature of the domain may know which. */
@AnalyzeClasses(packages = "org.m4d.portal", importOptions = DoNotIncludeTests.class)
class FloorsTest {

    @ArchTest
    static final ArchRule featuresKnowOnlyTheFloorsBelow =
            classes().that().resideInAPackage("org.m4d.portal..").should(new KnowOnlyLowerFloors());

    @ArchTest
    static final ArchRule featuresFormNoCycle = slices().matching("org.m4d.portal.(*)..")
            .should()
            .beFreeOfCycles()
            .ignoreDependency(
                    DescribedPredicate.alwaysTrue(),
                    DescribedPredicate.describe("an event", target -> target.isAnnotatedWith(FeatureEvent.class)));

    @ArchTest
    static final ArchRule eventsAreRecords = classes()
            .that()
            .areAnnotatedWith(FeatureEvent.class)
            .should()
            .beRecords()
            .andShould()
            .resideOutsideOfPackage("..internal..");

    @ArchTest
    static final ArchRule theDomainKnowsNeitherWebNorSearch = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.m4d.portal.web..",
                    "org.m4d.portal.search..",
                    "jakarta.servlet..",
                    "jakarta.faces..",
                    "jakarta.ws.rs..",
                    "org.hibernate.search..",
                    "org.apache.lucene..");
}
