package io.github.filterspec.sample.botpenguin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A command without one of its required members does not compile. */
final class StagesTest {

  @Test
  void completeCommandCompiles() {
    assertThat(errors("LeadUpdateCommand.builder().uuid(s).botId(s).customerId(s).name(s).build()"))
        .isEmpty();
    assertThat(errors("StatusUpdateCommand.builder().ids(s).status(open).build()")).isEmpty();
    assertThat(errors("ChatsQuery.builder().botId(s).customerId(s).type(lead).build()")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "LeadUpdateCommand.builder().build(), UuidStage",
    "LeadUpdateCommand.builder().botId(s).customerId(s).build(), UuidStage",
    "LeadUpdateCommand.builder().uuid(s).customerId(s).build(), BotIdStage",
    "LeadUpdateCommand.builder().uuid(s).botId(s).build(), CustomerIdStage",
    "LeadUpdateCommand.builder().uuid(s).botId(s).name(s), CustomerIdStage",
    "StatusUpdateCommand.builder().status(open).build(), IdsStage",
    "StatusUpdateCommand.builder().ids(s).build(), StatusStage",
    "ImportUsersCommand.builder().build(), ContactsStage",
    "ChatsQuery.builder().botId(s).customerId(s).build(), TypeStage"
  })
  void incompleteCommandDoesNotCompile(String expression, String stage) {
    assertThat(errors(expression)).singleElement().asString().contains(stage);
  }

  private static List<String> errors(String expression) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
    List<String> options =
        List.of("-proc:none", "-implicit:none", "-d", "target", "-classpath", classPath());
    compiler.getTask(null, null, found, options, null, List.of(new Caller(expression))).call();
    return found.getDiagnostics().stream()
        .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
        .map(diagnostic -> diagnostic.getMessage(Locale.ROOT))
        .toList();
  }

  private static String classPath() {
    return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
  }

  /** Returns a class that evaluates an expression. */
  private static final class Caller extends SimpleJavaFileObject {
    private final String expression;

    Caller(String expression) {
      super(URI.create("string:///Caller.java"), Kind.SOURCE);
      this.expression = expression;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return """
          import io.github.filterspec.sample.botpenguin.*;
          abstract class Caller {
            Object call(String s, ConversationStatus open, ChatType lead) {
              return %s;
            }
          }
          """
          .formatted(expression);
    }
  }
}
