package org.supportchat.cli;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.supportchat.common.Invalid;
import org.supportchat.common.Refusal;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Reads the command line and runs the one command that it names. */
public final class Commands {

    private static final List<String> HELP = List.of("--help", "-h", "help");

    private Commands() {}

    @Command(
            name = "support-chat",
            synopsisSubcommandLabel = "COMMAND",
            description = "Commands of Support Chat. Without one, the server starts.")
    private static final class Root {

        @Option(
                names = {"-h", "--help"},
                usageHelp = true,
                description = "Show this help.")
        private boolean help;
    }

    /** Whether the arguments ask for a command and not for the server. */
    public static boolean asks(String[] arguments) {
        return arguments.length > 0
                && (HELP.contains(arguments[0])
                        || commandLine(Commands::nothingYet).getSubcommands().containsKey(arguments[0]));
    }

    /** Runs the command and gives its exit status. */
    public static int run(Class<?> application, String[] arguments) {
        try (var services = new ApplicationServices(application)) {
            return commandLine(services).execute(arguments);
        }
    }

    private static CommandLine commandLine(Services services) {
        return new CommandLine(new Root())
                .addSubcommand(new CommandLine.HelpCommand())
                .addSubcommand(new CreateSystemManager(services))
                .addSubcommand(new InitSchedule(services))
                .setParameterExceptionHandler(Commands::usedWrongly)
                .setExecutionExceptionHandler(Commands::failed);
    }

    private static <T> T nothingYet(Class<T> service) {
        throw new IllegalStateException("no command runs while the arguments are looked at");
    }

    private static int usedWrongly(ParameterException error, String[] arguments) {
        var command = error.getCommandLine();
        command.getErr().printf("%s (try: %s --help)%n", error.getMessage(), command.getCommandName());
        return ExitCode.USAGE;
    }

    private static int failed(Exception fault, CommandLine command, ParseResult arguments) {
        command.getErr().println(sentence(fault));
        return fault instanceof Invalid ? ExitCode.USAGE : ExitCode.SOFTWARE;
    }

    private static String sentence(Exception fault) {
        return switch (fault) {
            case Invalid invalid ->
                invalid.problems().stream()
                        .map(problem -> problem.field() + ": " + problem.sentence(Commands::translation))
                        .collect(Collectors.joining(" "));
            case Refusal refusal -> refusal.sentence(Commands::translation);
            default -> "The command failed: " + fault.getMessage();
        };
    }

    private static String translation(String key, Object[] arguments) {
        var bundle = ResourceBundle.getBundle("vaadin-i18n/translations", Locale.ENGLISH);
        return new MessageFormat(bundle.getString(key), Locale.ENGLISH).format(arguments);
    }
}
