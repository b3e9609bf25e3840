package org.supportchat.browser;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;

/** What a test may do to a window that the next test gets. */
@AnalyzeClasses(packages = "org.supportchat.browser")
class WindowRulesTests {

    private static final Set<String> FOR_GOOD = Set.of(
            "addInitScript", "clock", "routeWebSocket", "newCDPSession", "exposeFunction", "exposeBinding", "route");

    @ArchTest
    static final ArchRule whatCannotBeTakenBackIsDoneByTheScreen = noClasses()
            .that()
            .doNotBelongToAnyOf(Screen.class, Windows.class)
            .should()
            .callMethodWhere(outlivesAVisit());

    private static DescribedPredicate<JavaMethodCall> outlivesAVisit() {
        return DescribedPredicate.describe("it outlives a visit", call -> {
            var owner = call.getTargetOwner();
            var isOfContext = owner.isAssignableTo(BrowserContext.class);
            return FOR_GOOD.contains(call.getName())
                    && (isOfContext
                            || owner.isAssignableTo(Page.class)
                                    && !call.getName().equals("route"));
        });
    }
}
