package org.supportchat.browser;

import org.springframework.context.ApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.supportchat.account.AccountService;
import org.supportchat.account.FirstManagerLink;
import org.supportchat.account.NewAccount;
import org.supportchat.account.Staff;
import org.supportchat.account.StaffMember;
import org.supportchat.chat.DashboardService;
import org.supportchat.chat.StudentChatService;
import org.supportchat.chat.TechnicianChatService;

/** A running application: where browsers reach it, and the doors that a test uses to prepare what they will see. */
record Server(
        String url,
        AccountService accounts,
        UserDetailsService staff,
        FirstManagerLink firstManager,
        StudentChatService students,
        TechnicianChatService technicians,
        DashboardService dashboard) {

    /** Who is signed in is kept where the application that started last keeps it; that has to be this one again. */
    static Server of(ApplicationContext application) {
        SecurityContextHolder.setContextHolderStrategy(application.getBean(SecurityContextHolderStrategy.class));
        return new Server(
                "http://localhost:" + application.getEnvironment().getProperty("local.server.port"),
                application.getBean(AccountService.class),
                application.getBean(UserDetailsService.class),
                application.getBean(FirstManagerLink.class),
                application.getBean(StudentChatService.class),
                application.getBean(TechnicianChatService.class),
                application.getBean(DashboardService.class));
    }

    /** Does what this technician does, without a browser. */
    void as(NewAccount technician, Runnable deed) {
        Staff.as((StaffMember) staff.loadUserByUsername(technician.username()), deed);
    }
}
