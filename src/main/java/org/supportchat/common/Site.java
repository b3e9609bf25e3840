package org.supportchat.common;

import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the product presents itself.
 *
 * @param title the heading of the landing page and the name in the frame
 * @param url where people reach it, such as {@code https://help.example.edu}, for links that are sent or printed
 */
@ConfigurationProperties("support-chat")
public record Site(@DefaultValue("Support Chat") String title, Optional<String> url) {

    public Site {
        url = url.map(address -> address.endsWith("/") ? address.substring(0, address.length() - 1) : address);
    }
}
