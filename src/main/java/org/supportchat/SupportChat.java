package org.supportchat;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.supportchat.cli.Commands;

/** Starts the product: the server, or one command where the first argument names one. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class SupportChat {

    public static void main(String[] arguments) {
        keepDatabaseOnThisMachine();
        if (Commands.asks(arguments)) {
            System.exit(Commands.run(SupportChat.class, arguments));
        }
        new SpringApplicationBuilder(SupportChat.class).run(arguments);
    }

    /** The embedded database lets a command in beside the server, over a port: on the loopback interface alone. */
    private static void keepDatabaseOnThisMachine() {
        if (System.getProperty("h2.bindAddress") == null) {
            System.setProperty("h2.bindAddress", "127.0.0.1");
        }
    }
}
