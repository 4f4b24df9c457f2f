package org.m4d.portal.web.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateful;
import jakarta.ejb.Stateless;
import org.m4d.portal.security.RequiresRole;

/** What every operation of every service promises. */
@AnalyzeClasses(packages = "org.m4d.portal", importOptions = DoNotIncludeTests.class)
class ServicesTest {

    @ArchTest
    static final ArchRule everyOperationSaysWhoMayCallIt = methods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Stateless.class)
            .should()
            .beAnnotatedWith(RequiresRole.class)
            .orShould()
            .beAnnotatedWith(PermitAll.class)
            .orShould()
            .beDeclaredInClassesThat()
            .areAnnotatedWith(RequiresRole.class)
            .orShould()
            .beDeclaredInClassesThat()
            .areAnnotatedWith(PermitAll.class);

    /** The rule above looks at the methods that a service declares itself, and at stateless ones. */
    @ArchTest
    static final ArchRule servicesInheritNothingAndKeepNoState =
            com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes()
                    .that()
                    .areAnnotatedWith(Stateless.class)
                    .or()
                    .areAnnotatedWith(Stateful.class)
                    .should()
                    .notBeAnnotatedWith(Stateful.class)
                    .andShould()
                    .notBeAnnotatedWith(Singleton.class)
                    .andShould(new ExtendNothing());

    @ArchTest
    static final ArchRule noOperationHandsOutEntities = methods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Stateless.class)
            .should(new GiveRecords());
}
