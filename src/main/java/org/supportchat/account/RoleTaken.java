package org.supportchat.account;

import jakarta.servlet.http.HttpSession;

/** In this session the person has another role from now on: its pages show what is not theirs, or lack what is. */
public record RoleTaken(HttpSession session, StaffMember member) {}
