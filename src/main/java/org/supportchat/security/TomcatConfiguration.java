package org.supportchat.security;

import org.apache.catalina.Context;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.tomcat.TomcatContextCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Lets Spring Security write its headers on the pages of Vaadin, which are reached by a forward. Tomcat 11 finishes the
 * response below every wrapper as a forward returns; the headers are written by such a wrapper, and would come too late.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class TomcatConfiguration {

    @Bean
    TomcatContextCustomizer wrappersOutliveForwards() {
        return (Context context) -> context.setSuspendWrappedResponseAfterForward(false);
    }
}
