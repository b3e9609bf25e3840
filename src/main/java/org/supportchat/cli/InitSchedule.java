package org.supportchat.cli;

import java.util.concurrent.Callable;
import org.supportchat.schedule.Preset;
import org.supportchat.schedule.ScheduleSetup;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes a preset as the whole week of support hours: business hours, where nothing else is asked for. */
@Command(
        name = "init_schedule",
        aliases = "init-schedule",
        description =
                "Sets the support hours of the week: Monday to Friday 9:00 to 16:30, unless an option says otherwise.")
final class InitSchedule implements Callable<Integer> {

    private final Services services;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @ArgGroup
    private Longer longer = new Longer();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    private boolean help;

    @Option(names = "--force", description = "Overwrite hours that somebody has set. Overrides and a pause stay.")
    private boolean force;

    /** One of these at the most. */
    private static final class Longer {

        @Option(names = "--extended-hours", description = "Monday to Friday 9:00 to 18:00.")
        private boolean isExtended;

        @Option(names = "--finals-week", description = "Monday to Friday 9:00 to 19:00.")
        private boolean isFinals;
    }

    InitSchedule(Services services) {
        this.services = services;
    }

    @Override
    public Integer call() {
        var preset = preset();
        services.get(ScheduleSetup.class).write(preset, force);
        spec.commandLine()
                .getOut()
                .printf(
                        "Support hours were set: Monday to Friday %s to %s. A running server follows within a minute.%n",
                        preset.hours().getFirst().start(),
                        preset.hours().getFirst().end());
        return 0;
    }

    private Preset preset() {
        if (longer.isFinals) {
            return Preset.FINALS_WEEK;
        }
        return longer.isExtended ? Preset.EXTENDED : Preset.BUSINESS;
    }
}
