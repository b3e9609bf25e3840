package org.supportchat.cli;

/** Where a command gets the services it calls, once its arguments are known to be right. */
@FunctionalInterface
interface Services {

    <T> T get(Class<T> service);
}
