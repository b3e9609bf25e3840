package org.supportchat.account.ui;

import java.util.function.Consumer;
import org.supportchat.account.AccountEdit;

/**
 * What can be done with the account that is open.
 *
 * @param reset gives a link for another password, or another one for the first
 * @param setActive whether its person may sign in
 */
record AccountSteps(
        Consumer<AccountEdit> save, Runnable cancel, Runnable reset, Consumer<Boolean> setActive, Runnable delete) {}
