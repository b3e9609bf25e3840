package org.supportchat.shell;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.supportchat.account.StaffActivity;

/** Where pages ask whether they are up to date: {@code /check/} and the name of the page. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class PageCheckConfiguration {

    @Bean
    ServletRegistrationBean<PageCheck> pageCheck(OpenPages pages, StaffActivity activity) {
        return new ServletRegistrationBean<>(new PageCheck(pages, activity), "/check/*");
    }
}
