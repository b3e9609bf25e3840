package org.supportchat.shell;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where pages ask whether they are up to date: {@code /check/} and the name of the page. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class PageCheckConfiguration {

    @Bean
    ServletRegistrationBean<PageCheck> pageCheck(OpenPages pages) {
        return new ServletRegistrationBean<>(new PageCheck(pages), "/check/*");
    }
}
