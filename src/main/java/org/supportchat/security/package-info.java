/**
 * The doors: the filter chain, the headers and the sign-in page. A leaf; nobody imports it.
 *
 * <p>Guesses at passwords are refused before they are hashed ({@code SignInPace}), and all who are not let in cost the same
 * and hear the same ({@code PasswordProvider}). One node counts what it sees.
 *
 * <p>Denied by default: a route says who may enter, the static files of ours are listed, and everything else is closed.
 */
@ApplicationModule(allowedDependencies = {"common", "common::ui", "account", "cluster"})
@NullMarked
package org.supportchat.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
