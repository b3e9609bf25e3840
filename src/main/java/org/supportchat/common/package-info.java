/**
 * What every module needs and none owns: the refusals, the clock, and the secrets that the server makes.
 *
 * <p>Kept tiny and open. A refusal is an answer to a person, so it carries the key of a message in the bundles and is
 * shown in the reader's language; a fault is anything else, and is logged.
 */
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
@NullMarked
package org.supportchat.common;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
