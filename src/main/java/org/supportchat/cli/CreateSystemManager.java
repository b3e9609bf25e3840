package org.supportchat.cli;

import java.util.Scanner;
import java.util.concurrent.Callable;
import org.supportchat.account.AccountService;
import org.supportchat.account.NewAccount;
import org.supportchat.account.Role;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a system manager from the command line: the first one, or with {@code --force} one more. */
@Command(
        name = "create_system_manager",
        aliases = "create-system-manager",
        description = "Creates the first system manager.")
final class CreateSystemManager implements Callable<Integer> {

    private static final String FROM_STANDARD_INPUT = "-";

    private final Services services;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "USERNAME")
    private String username = "";

    @Parameters(index = "1", paramLabel = "EMAIL")
    private String email = "";

    @Parameters(index = "2", paramLabel = "PASSWORD", description = "- reads it from standard input")
    private String password = "";

    @Parameters(index = "3", paramLabel = "FIRST")
    private String firstName = "";

    @Parameters(index = "4", paramLabel = "LAST")
    private String lastName = "";

    @Parameters(index = "5", paramLabel = "JOB_TITLE")
    private String jobTitle = "";

    @Parameters(index = "6", paramLabel = "DEPARTMENTS")
    private String departments = "";

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    private boolean help;

    @Option(names = "--force", description = "Create one more where there is a system manager already.")
    private boolean force;

    CreateSystemManager(Services services) {
        this.services = services;
    }

    @Override
    public Integer call() {
        var secret = password.equals(FROM_STANDARD_INPUT) ? readLine() : password;
        var details = new NewAccount(username, email, secret, firstName, lastName, jobTitle, departments);
        var accounts = services.get(AccountService.class);
        if (force) {
            accounts.create(details, Role.MANAGER);
        } else {
            accounts.createFirstManager(details);
        }
        spec.commandLine().getOut().printf("System manager %s was created.%n", details.username());
        return 0;
    }

    /** Without an echo where somebody types it. */
    private static String readLine() {
        var console = System.console();
        if (console != null && console.isTerminal()) {
            return new String(console.readPassword("Password: "));
        }
        var input = new Scanner(System.in);
        return input.hasNextLine() ? input.nextLine() : "";
    }
}
