/**
 * Staff accounts: who may sign in, with which role, and who the person of this request is.
 *
 * <p>The principal, the roles and the user details service live here, so that the filter chain in {@code security} stays
 * a leaf. The first system manager is made by a one-time link or by a command; both end in the same service.
 *
 * <p>{@link org.supportchat.account.ProfileService} and {@link org.supportchat.account.PreferenceService} take no account:
 * whose it is that they change is whose session it is. {@link org.supportchat.account.StaffSessions} knows the sessions by
 * account, so that a new name is that of the person in all of them, and a new password ends all others.
 *
 * <p>A password is set by its owner alone: with the current one, or by a one-time link ({@code PasswordLinks}), which is mailed
 * where mail and the address of the site are configured, or handed out by a manager. {@link
 * org.supportchat.account.PasswordRule} says what it has to be; {@code PasswordChange} stores it with all that follows. Mail to
 * the staff is written by {@link org.supportchat.account.StaffMail}, and nobody waits for it: what asks for it in the name of
 * a stranger answers before it looks whether there is such an account.
 *
 * <p>Each sign-in makes a device, by which somebody is let in again whose session is gone: after a restart, or on another
 * node. Sessions are in memory and devices in the database, so what takes somebody's access away ends the devices within its
 * transaction and the sessions on every node once that is committed. An ended device is kept for a while, as it is what tells
 * the person why they have to sign in again.
 *
 * <p>Managers keep the accounts with {@link org.supportchat.account.AccountAdministration}, one after the other: each locks the
 * rows of all managers and has to be one of them still, and none takes anything from themselves, so that one is always left.
 * Nobody chooses a password for somebody else: a new account has none, which matches nothing, until its person has used their
 * link. {@link org.supportchat.account.AccountImport} makes many at once, all or none.
 *
 * <p>What is done to accounts is told as events: {@link org.supportchat.account.AccountEvent} for the audit log, which is a
 * room above this one, and {@code AccessChanged} for all that lets somebody in. Whether somebody has left traces is asked of
 * the modules that keep them, by {@link org.supportchat.account.AccountTraces}.
 *
 * <p>How somebody likes pages to be is kept with the account and written on each page as it is opened, by {@code shell}: so it
 * is right at the first paint in every browser, and the browser's own choice comes back once they have signed out.
 *
 * <p>The screen of a profile is here, and other modules put their parts into it as a {@code common.ui.ProfilePart}: so no
 * module has to hand its accounts or its settings to another one for the sake of a page.
 */
@ApplicationModule(allowedDependencies = {"common", "common::ui", "cluster"})
@NullMarked
package org.supportchat.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
