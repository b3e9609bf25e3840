package org.supportchat.account;

/**
 * Where somebody signs in.
 *
 * @param userAgent what the browser says of itself; empty where it says nothing
 * @param address that the request came from
 * @param isKept whether the browser is to keep them signed in after it was closed
 */
public record SignInPlace(String userAgent, String address, boolean isKept) {}
