/**
 * Commands of the same jar, without a web server. They work on the same database while the server runs.
 *
 * <p>Whether the first argument is a command is decided before anything starts. Exit status: 0 done, 1 refused or
 * failed, 2 used wrongly; the reason is one line on standard error.
 */
@ApplicationModule(allowedDependencies = {"common", "account", "schedule"})
@NullMarked
package org.supportchat.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
