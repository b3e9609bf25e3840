package org.supportchat.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.supportchat.common.Invalid;
import org.supportchat.common.Language;

/** Lists of a class as people have them are read, and each line that cannot be is named with what is wrong with it. */
class AccountFileTests {

    private static final Language SPANISH =
            (key, arguments) -> ResourceBundle.getBundle("vaadin-i18n/translations", Locale.of("es"))
                    .getString(key);

    private static final String NAMES = "username,email,first name,last name,job title,departments\n";

    private static AccountFile read(String text) {
        return AccountFile.read(text.getBytes(StandardCharsets.UTF_8), SPANISH);
    }

    private static String refusal(byte[] content) {
        return catchThrowableOfType(Invalid.class, () -> AccountFile.read(content, SPANISH))
                .key();
    }

    private static String refusal(String text) {
        return refusal(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> problems(String text) {
        return read(text).lines().problems().stream()
                .map(problem -> problem.line() + " " + problem.rule().field() + " "
                        + problem.rule().key())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "username,email,first name,last name,job title,departments\nAna,ANA@example.edu,Ana,Example,Tutor,CS\n",
                "\uFEFFUsername;E-mail;First_Name;LASTNAME;Job-Title;Departments\r\nana;ana@example.edu;Ana;Example;Tutor;CS",
                "Departments\tlast name\tjob title\tfirst name\temail\tusername\rCS\tExample\tTutor\tAna\tana@example.edu\tana\r",
                "Usuario;Correo electrónico;Nombre;Apellidos;Cargo;Departamentos\n;;;;;\nana;ana@example.edu; Ana ;Example;Tutor;CS\n\n",
                "username,nota,email,first name,last name,departments,job title\nana,9.5,ana@example.edu,\"Ana\",Example,CS,Tutor",
            })
    void anyUsualFormIsRead(String text) {
        assertThat(read(text).lines().accounts())
                .extracting(AccountLine::details)
                .containsExactly(new AccountDetails("ana", "ana@example.edu", "Ana", "Example", "Tutor", "CS"));
    }

    @Test
    void whatNobodyHasToSayMayBeMissing() {
        assertThat(read("username,email,first name,last name\nana,ana@example.edu,Ana,Example")
                        .lines()
                        .accounts())
                .extracting(AccountLine::details)
                .containsExactly(new AccountDetails("ana", "ana@example.edu", "Ana", "Example", "", ""));
    }

    @Test
    void columnsThatAreNoPartOfAnAccountAreTold() {
        assertThat(read("username,Grade,email,first name,last name,Group\n").unread())
                .containsExactly("Grade", "Group");
    }

    @Test
    void eachProblemHasItsLineAndField() {
        assertThat(problems(NAMES + """
                        ana,ana@example.edu,Ana,Example,,
                        a b,nobody,,Example,,
                        "ben",ben@example.edu,"Ben
                        Two",Example,,
                        ANA,other@example.edu,Ana,Second,,
                        cy,Ana@Example.edu,Cy,Example,,
                        short,line
                        """))
                .containsExactly(
                        "3 username invalid.username",
                        "3 email invalid.email",
                        "3 firstName invalid.empty",
                        "4 firstName invalid.character",
                        "6 username accounts.line-twice",
                        "7 email accounts.line-twice",
                        "8 line accounts.line-values");
    }

    @Test
    void cellThatASpreadsheetGuardedIsTakenAsItWasMeant() {
        assertThat(read(NAMES + "ana,ana@example.edu,'=Ana,Example,,").lines().accounts())
                .extracting(line -> line.details().firstName())
                .containsExactly("=Ana");
    }

    @ParameterizedTest
    @CsvSource({
        "'username,first name,last name', accounts.file-column-missing",
        "'name,mail', accounts.file-column-missing",
        "'username,email,Email,first name,last name', accounts.file-column-twice",
        "'username,email,first name,last name\n\"ana,x', accounts.file-malformed"
    })
    void whatIsNoSuchFileIsRefusedInWords(String text, String key) {
        assertThat(refusal(text)).isEqualTo(key);
    }

    @Test
    void otherEncodingsAndLargeFilesAreRefused() {
        assertThat(refusal((NAMES + "ana,a@example.edu,Añá,E,,").getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo("accounts.file-not-utf-8");
        assertThat(refusal(new byte[AccountFile.LARGEST + 1])).isEqualTo("accounts.file-too-large");
        assertThat(refusal(NAMES + lines(501))).isEqualTo("accounts.file-too-many");
        assertThat(read(NAMES + lines(500)).lines().accounts()).hasSize(500);
    }

    private static String lines(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> "u%d,u%d@example.edu,A,B,,\n".formatted(number, number))
                .collect(Collectors.joining());
    }
}
