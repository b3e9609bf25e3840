package org.supportchat.browser;

import org.springframework.context.ApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.supportchat.account.AccountService;
import org.supportchat.account.FirstManagerLink;
import org.supportchat.chat.StudentChatService;

/** A running application: where browsers reach it, and the doors that a test uses to prepare what they will see. */
record Server(String url, AccountService accounts, StudentChatService students, FirstManagerLink firstManager) {

    /** Who is signed in is kept where the application that started last keeps it; that has to be this one again. */
    static Server of(ApplicationContext application) {
        SecurityContextHolder.setContextHolderStrategy(application.getBean(SecurityContextHolderStrategy.class));
        return new Server(
                "http://localhost:" + application.getEnvironment().getProperty("local.server.port"),
                application.getBean(AccountService.class),
                application.getBean(StudentChatService.class),
                application.getBean(FirstManagerLink.class));
    }
}
