package org.supportchat;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaCall.Predicates;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.PreserveOnRefresh;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Rules of the house that the compiler does not know. */
@AnalyzeClasses(packages = "org.supportchat", importOptions = DoNotIncludeTests.class)
class ArchitectureTests {

    @ArchTest
    static final ArchRule vaadinStaysInTheScreens = noClasses()
            .that()
            .resideOutsideOfPackages("..ui..", "org.supportchat.security")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.vaadin..");

    @ArchTest
    static final ArchRule screensAreNotPublic = classes()
            .that()
            .resideInAPackage("..ui..")
            .and()
            .resideOutsideOfPackage("org.supportchat.common.ui")
            .and()
            .areTopLevelClasses()
            .and()
            .doNotImplement(AppShellConfigurator.class)
            .should()
            .notBePublic();

    @ArchTest
    static final ArchRule entitiesAreNotPublic =
            classes().that().areAnnotatedWith(Entity.class).should().notBePublic();

    @ArchTest
    static final ArchRule repositoriesAreNotPublic =
            classes().that().areAssignableTo(Repository.class).should().notBePublic();

    @ArchTest
    static final ArchRule routesDeclareTheirAccess = classes()
            .that()
            .areAnnotatedWith(Route.class)
            .should()
            .beAnnotatedWith(AnonymousAllowed.class)
            .orShould()
            .beAnnotatedWith(RolesAllowed.class)
            .orShould()
            .beAnnotatedWith(PermitAll.class);

    @ArchTest
    static final ArchRule screensReachDataThroughServicesAlone = noClasses()
            .that()
            .resideInAPackage("..ui..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Repository.class)
            .orShould()
            .dependOnClassesThat()
            .areAnnotatedWith(Entity.class);

    @ArchTest
    static final ArchRule servicesAreTheTransactionBoundary = methods()
            .that()
            .areAnnotatedWith(Transactional.class)
            .should()
            .beDeclaredInClassesThat()
            .areAnnotatedWith(Service.class);

    @ArchTest
    static final ArchRule noTextBecomesMarkup = noClasses()
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(Html.class)
            .orShould()
            .callMethodWhere(
                    Predicates.target(HasName.Predicates.nameMatching("setInnerHtml|setInnerHTML|setUnsafeText")));

    @ArchTest
    static final ArchRule titlesOfPagesAreTranslated = classes()
            .that()
            .areAnnotatedWith(Route.class)
            .or()
            .implement(HasErrorParameter.class)
            .should()
            .implement(HasDynamicTitle.class)
            .andShould()
            .notBeAnnotatedWith(PageTitle.class);

    @ArchTest
    static final ArchRule noStateIsKeptAcrossReloads = noClasses().should().beAnnotatedWith(PreserveOnRefresh.class);

    @ArchTest
    static final ArchRule timeComesFromTheClock = noClasses()
            .should()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static final ArchRule nothingIsInjectedIntoFields =
            fields().should().notBeAnnotatedWith("org.springframework.beans.factory.annotation.Autowired");
}
