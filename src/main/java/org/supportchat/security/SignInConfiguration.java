package org.supportchat.security;

import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;

/** How somebody signs in by username and password. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class SignInConfiguration {

    @Bean
    AuthenticationProvider passwordProvider(UserDetailsService users, PasswordEncoder passwords, Clock clock) {
        return new PasswordProvider(users, passwords, clock);
    }

    /** What the form of the sign-in page needs of the filter chain. */
    static void configure(HttpSecurity http, UserDetailsService users) {
        http.formLogin(
                form -> form.failureHandler(new SignInFailures()).authenticationDetailsSource(SignInDetails::new));
        http.sessionManagement(sessions -> sessions.addSessionAuthenticationStrategy(new KnownDevices(users)));
    }
}
