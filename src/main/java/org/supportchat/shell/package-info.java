/**
 * The frame around every screen, whether its page is connected and up to date, what a page shows when something goes
 * wrong, and the settings of the page itself. A leaf: views get the frame by {@code @Layout} and none names it; what a
 * module puts into it comes as a {@code FramePart}.
 */
@ApplicationModule(allowedDependencies = {"common", "common::ui", "account", "cluster", "database"})
@NullMarked
package org.supportchat.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
