package org.supportchat.attachment;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.supportchat.common.Invalid;
import org.supportchat.common.NotNow;

/** Asks the virus scanner about files, where there is one, and knows what to do while it does not answer. */
@Component
class VirusScan {

    private static final Logger log = LoggerFactory.getLogger(VirusScan.class);

    private final Optional<Clamd> scanner;
    private final ScannerSettings.WhenAway whenAway;
    private final ScannerState state;

    VirusScan(ScannerSettings settings, ScannerState state) {
        this.scanner = Optional.of(settings.clamav())
                .filter(setting -> !setting.isEmpty())
                .map(setting -> new Clamd(ClamdAddress.of(setting), settings.scanTime()));
        this.whenAway = settings.scannerAway();
        this.state = state;
    }

    /**
     * Waits for the answer, at most as long as is set.
     *
     * @throws Invalid where there is a virus in the file
     * @throws NotNow where the scanner is away, and nothing is accepted unchecked
     */
    Scan of(Path file) {
        return scanner.map(clamd -> of(file, clamd)).orElse(Scan.OFF);
    }

    /** For operators; false where there is no scanner. */
    boolean isAway() {
        return state.isAway();
    }

    private Scan of(Path file, Clamd clamd) {
        try {
            var virus = clamd.virusIn(file);
            state.answered();
            if (virus.isPresent()) {
                log.info("Refused a file with the virus {}", virus.get());
                throw new Invalid("file", "file.virus");
            }
            return Scan.CLEAN;
        } catch (IOException fault) {
            state.silent(fault);
            if (whenAway == ScannerSettings.WhenAway.REFUSE) {
                throw new NotNow("file.scanner-away");
            }
            return Scan.UNSCANNED;
        }
    }
}
