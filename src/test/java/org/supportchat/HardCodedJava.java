package org.supportchat;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * Finds texts for people among the string literals of a Java source. No such text are the arguments of annotations, logs and
 * exceptions, keys of message bundles, JavaScript, and the names and values of attributes that nobody reads.
 */
final class HardCodedJava extends TreePathScanner<Void, Void> {

    /** What is handed to these is for machines, or for those who read the log. */
    private static final Set<String> FOR_MACHINES = Set.of(
            "getTranslation",
            "say",
            "executeJs",
            "callJsFunction",
            "addMetaTag",
            "setViewport",
            "ofPattern",
            "compile",
            "matches",
            "replace",
            "replaceAll");

    private static final Set<String> LOG = Set.of("debug", "info", "warn", "error");

    private static final Set<String> NAMED_VALUES = Set.of("setAttribute", "setProperty", "attr");

    /** What is handed to these is shown, so every word counts. */
    private static final Set<String> SHOWING = Set.of(
            "setText",
            "setLabel",
            "setTitle",
            "setHeader",
            "setPlaceholder",
            "setHelperText",
            "setErrorMessage",
            "setAriaLabel",
            "setTooltipText");

    private static final Set<String> SHOWN_COMPONENTS = Set.of(
            "Span", "Paragraph", "Button", "H1", "H2", "H3", "TextField", "TextArea", "Checkbox", "Notification");

    private static final Pattern FAULT = Pattern.compile("\\w+(Exception|Error)");

    private static final String PLACE = "${}";

    private final List<String> found = new ArrayList<>();
    private final Set<String> scripts = new HashSet<>();

    private HardCodedJava() {}

    static List<String> in(String source) {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var task = (JavacTask) compiler.getTask(null, null, null, null, null, List.of(file(source)));
        try {
            var scanner = new HardCodedJava();
            for (CompilationUnitTree unit : task.parse()) {
                scanner.findScripts(unit);
                scanner.scan(unit, null);
            }
            return scanner.found;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    @Override
    public Void visitAnnotation(AnnotationTree annotation, Void nothing) {
        return nothing;
    }

    @Override
    public Void visitLiteral(LiteralTree literal, Void nothing) {
        if (literal.getValue() instanceof String text) {
            judge(text);
        }
        return nothing;
    }

    /** What is put together is judged as a whole, with places for what is no literal. */
    @Override
    public Void visitBinary(BinaryTree sum, Void nothing) {
        var text = textOf(sum);
        if (!text.equals(PLACE)) {
            judge(text);
        }
        return nothing;
    }

    private String textOf(ExpressionTree operand) {
        return switch (operand) {
            case LiteralTree literal when literal.getValue() instanceof String text -> text;
            case BinaryTree sum -> {
                var text = textOf(sum.getLeftOperand()) + textOf(sum.getRightOperand());
                yield text.replace(PLACE, "").isEmpty() ? PLACE : text;
            }
            default -> {
                scan(operand, null);
                yield PLACE;
            }
        };
    }

    private void judge(String text) {
        if (!isForMachines()) {
            found.addAll(isShown() ? HumanText.wordsIn(text) : HumanText.sentencesIn(text));
        }
    }

    private void findScripts(CompilationUnitTree unit) {
        new TreePathScanner<Void, Void>() {
            @Override
            public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
                if (name(call.getMethodSelect()).equals("executeJs")) {
                    scripts.add(call.getArguments().getFirst().toString());
                }
                return super.visitMethodInvocation(call, nothing);
            }
        }.scan(unit, null);
    }

    /** The nearest thing around the literal that is called, made or named decides. */
    private boolean isForMachines() {
        for (var path = getCurrentPath(); path.getParentPath() != null; path = path.getParentPath()) {
            var inner = path.getLeaf();
            switch (path.getParentPath().getLeaf()) {
                case NewClassTree made
                when FAULT.matcher(made.getIdentifier().toString()).matches() -> {
                    return true;
                }
                case VariableTree variable
                when scripts.contains(variable.getName().toString()) -> {
                    return true;
                }
                case MethodInvocationTree call
                when call.getMethodSelect() != inner -> {
                    return isForMachines(call, inner);
                }
                default -> {}
            }
        }
        return false;
    }

    private static boolean isForMachines(MethodInvocationTree call, Tree argument) {
        var name = name(call.getMethodSelect());
        if (NAMED_VALUES.contains(name)) {
            var attribute = call.getArguments().getFirst().toString().replace("\"", "");
            return call.getArguments().getFirst() == argument || !HumanText.ATTRIBUTES.contains(attribute);
        }
        return FOR_MACHINES.contains(name)
                || LOG.contains(name) && receiver(call).equals("log");
    }

    private boolean isShown() {
        return switch (getCurrentPath().getParentPath().getLeaf()) {
            case MethodInvocationTree call -> SHOWING.contains(name(call.getMethodSelect()));
            case NewClassTree made ->
                SHOWN_COMPONENTS.contains(made.getIdentifier().toString())
                        && made.getArguments().getFirst() == getCurrentPath().getLeaf();
            default -> false;
        };
    }

    private static String name(ExpressionTree method) {
        return method instanceof MemberSelectTree member
                ? member.getIdentifier().toString()
                : method.toString();
    }

    private static String receiver(MethodInvocationTree call) {
        return call.getMethodSelect() instanceof MemberSelectTree member
                ? member.getExpression().toString()
                : "";
    }

    private static JavaFileObject file(String source) {
        return new SimpleJavaFileObject(URI.create("string:///Source.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return source;
            }
        };
    }
}
