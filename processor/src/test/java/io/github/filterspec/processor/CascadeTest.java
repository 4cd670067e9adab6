package io.github.filterspec.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.filterspec.processor.harness.Compilation;
import io.github.filterspec.processor.harness.Compiled;
import io.github.filterspec.processor.harness.Source;
import io.github.filterspec.processor.harness.Toolchain;
import io.github.filterspec.processor.harness.UsesGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One problem is one error, regardless of how much code uses the type that is generated from the
 * bad spec.
 */
class CascadeTest {
  private static final String SHOP = "@Api public @interface Shop {}";
  private static final String USE =
      """
      public class Use {
        public static Object run() {
          OrdersQuery query =
              OrdersQuery.builder().filters(BaseFilter.builder().tags("a").build())
                  .odd(1, "two").oddest(List.of()).text("b").paid().without(OrdersQuery.Field.ODD).build();
          OrdersService service = null;
          return query.atPage(3).toJson() + service.orders(query);
        }
      }
      """;

  @ParameterizedTest
  @EnumSource
  void usesOfABadSpecAreNotErrors(Toolchain toolchain) {
    Compiled compiled =
        Compilation.with(toolchain)
            .reportingAllErrors()
            .add(
                SHOP,
                "@FilterSpec @ActiveKeys(\"\") public interface Base { @Filter Set<String> tags(); }",
                """
                @FilterSpec @Shop @ActiveKeys("keys")
                @Reads(method = POST, path = "orders", items = String.class)
                public interface Orders extends Base {
                  @Filter Object odd();
                  @Filter Thread[] oddest();
                  String text();
                  @Flag String paid();
                  @PageNumber(first = 1) long page();
                }
                """,
                USE)
            .run();

    assertThat(compiled.errors())
        .extracting(error -> error.replaceAll(".* error: (FS\\d+).*", "$1"))
        .containsExactlyInAnyOrder("FS017", "FS005", "FS007", "FS007", "FS010", "FS011");
  }

  @ParameterizedTest
  @MethodSource("badSpecs")
  void problemCausesOnlyItsOwnErrors(Toolchain toolchain, Path file) throws IOException {
    UsesGenerator uses = UsesGenerator.everywhere();
    String text = Files.readString(file);
    Compilation compilation =
        Compilation.with(toolchain).reportingAllErrors().before(uses).add(Source.of(text));

    List<String> expected = expected(text, toolchain);
    assertThat(compilation.run().problems())
        .extracting(error -> placed(lineAndMessage(error), expected))
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  /**
   * Returns the error with its expected place. Eclipse's compiler does not report the place of a
   * record.
   */
  private static String placed(String error, List<String> expected) {
    String message = error.replaceFirst("^:0:1 (error|warning): ", "");
    return message.equals(error)
        ? error
        : expected.stream().filter(text -> text.endsWith(message)).findFirst().orElse(error);
  }

  static Stream<Arguments> badSpecs() throws IOException {
    return DiagnosticsTest.badSpecs().stream()
        .flatMap(
            file -> Stream.of(Toolchain.values()).map(toolchain -> Arguments.of(toolchain, file)));
  }

  /**
   * Returns the expected messages. Eclipse's compiler runs without warnings, so they are left out
   * for it.
   */
  private static List<String> expected(String text, Toolchain toolchain) {
    return text.lines()
        .filter(line -> line.startsWith("// "))
        .filter(line -> toolchain == Toolchain.JAVAC || !line.contains(" warning: "))
        .map(CascadeTest::lineAndMessage)
        .toList();
  }

  /** Returns file, line and message. Compilers differ in the column of a value. */
  private static String lineAndMessage(String error) {
    return error.replaceAll("^(// )?(\\S+:\\d+):\\d+ (error|warning): ", "$2 ");
  }

  @ParameterizedTest
  @EnumSource
  void memberWithTheTypeOfABadFilterIsNotAnError(Toolchain toolchain) {
    Compiled compiled =
        Compilation.with(toolchain)
            .before(UsesGenerator.everywhere())
            .add(
                "@FilterSpec public interface Base { @Filter Set<String> tags(); }",
                "@FilterSpec @ActiveKeys(\"keys\") public interface Spec { @Filter BaseFilter base(); }")
            .run();

    assertThat(compiled.errors()).hasSize(1).allMatch(error -> error.contains("FS004"));
  }

  @Test
  void problemInAClassFileIsReportedAtTheSpec() {
    Compiled library =
        Compilation.javac()
            .withoutProcessors()
            .add("public interface Parent { @Filter int total(); }")
            .run();
    Compiled compiled =
        Compilation.javac()
            .against(library)
            .add("@FilterSpec @ActiveKeys(\"keys\") public interface Spec extends Parent {}")
            .run();

    assertThat(compiled.errors())
        .containsExactly(
            "Spec.java:2:40 error: FS009: the spec does not say what is sent while total() is not set. Add @Unset(\"…\") with the value to send, or @Unset(as = Unset.As.ABSENT) to send nothing (this"
                + " is in p.Parent, which is a class file)");
  }
}
