package org.supportchat;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The modules keep the dependencies that their package-info states, and no cycle. */
class ModularityTests {

    @Test
    void modulesKeepTheirBounds() {
        ApplicationModules.of(SupportChat.class).verify();
    }
}
