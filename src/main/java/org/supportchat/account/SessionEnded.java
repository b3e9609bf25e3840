package org.supportchat.account;

import jakarta.servlet.http.HttpSession;

/** Nobody is signed in any more in this session, which is about to end: its pages have to go. */
public record SessionEnded(HttpSession session) {}
