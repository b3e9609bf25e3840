package org.supportchat.shell;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.tomcat.TomcatConnectorCustomizer;
import org.springframework.boot.tomcat.TomcatContextCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Keeps the socket of an idle page small. Nothing comes in by it, as pages call by POST, and most of what goes out is
 * shorter than one buffer; what is longer goes out in several frames.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class SocketBuffers {

    /** Bytes of each buffer of a connection, and of the socket on it. */
    private static final String BYTES = "2048";

    /** Longest message that may come in; a socket has a buffer for it. */
    private static final String INBOUND = "1024";

    @Bean
    TomcatConnectorCustomizer smallConnectionBuffers() {
        return connector -> {
            connector.setProperty("socket.appReadBufSize", BYTES);
            connector.setProperty("socket.appWriteBufSize", BYTES);
        };
    }

    @Bean
    TomcatContextCustomizer smallSocketBuffers() {
        return context -> {
            // Read once, as the WebSocket classes of Tomcat are loaded.
            System.setProperty("org.apache.tomcat.websocket.DEFAULT_BUFFER_SIZE", BYTES);
            context.addParameter("org.apache.tomcat.websocket.textBufferSize", INBOUND);
            context.addParameter("org.apache.tomcat.websocket.binaryBufferSize", INBOUND);
        };
    }
}
