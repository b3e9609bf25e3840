package org.supportchat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The bill of materials that the jar carries names what is in it, and nothing in it has a licence that binds too much. */
class LicencesTests {

    private static final String BILL = "/META-INF/sbom/application.cdx.json";

    /** Of several licences that something is offered under, one that is here is enough. */
    private static final Set<String> ALLOWED = Set.of(
            "Apache-2.0",
            "BSD-2-Clause",
            "BSD-3-Clause",
            "MIT",
            "MIT-0",
            "CC0-1.0",
            "EPL-2.0",
            "MPL-2.0",
            "Bouncy Castle Licence",
            "FreeBSD License");

    /** Groups whose file of the licence says otherwise than the name that the bill made of its title. */
    private static final Map<String, String> SAID_IN_THE_FILE = Map.of("com.twelvemonkeys", "BSD-3-Clause");

    private static JsonNode components() throws IOException {
        try (var bill = LicencesTests.class.getResourceAsStream(BILL)) {
            return new ObjectMapper().readTree(bill).path("components");
        }
    }

    private static boolean isAllowed(JsonNode component) {
        return said(component).filter(ALLOWED::contains).isPresent()
                || StreamSupport.stream(component.path("licenses").spliterator(), false)
                        .map(entry -> entry.path("license"))
                        .map(licence ->
                                licence.path("id").asString(licence.path("name").asString("")))
                        .anyMatch(ALLOWED::contains);
    }

    private static Optional<String> said(JsonNode component) {
        var group = component.path("group").asString("");
        return SAID_IN_THE_FILE.entrySet().stream()
                .filter(known -> group.startsWith(known.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    @Test
    void everythingInTheJarHasALicenceOfTheList() throws IOException {
        assertThat(components())
                .hasSizeGreaterThan(100)
                .allSatisfy(component -> assertThat(isAllowed(component))
                        .as("%s:%s %s", component.path("group"), component.path("name"), component.path("licenses"))
                        .isTrue());
    }

    @Test
    void billNamesWhatTheProductIsBuiltOnAndNothingOfItsTests() throws IOException {
        assertThat(components())
                .extracting(component -> component.path("name").asString())
                .contains("flow-server", "spring-security-web", "postgresql", "h2")
                .doesNotContain("playwright", "junit-jupiter-api", "greenmail");
    }
}
