/**
 * Staff accounts: who may sign in, with which role, and who the person of this request is.
 *
 * <p>The principal, the roles and the user details service live here, so that the filter chain in {@code security} stays
 * a leaf. The first system manager is made by a one-time link or by a command; both end in the same service.
 */
@ApplicationModule(allowedDependencies = {"common", "common::ui", "cluster"})
@NullMarked
package org.supportchat.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
