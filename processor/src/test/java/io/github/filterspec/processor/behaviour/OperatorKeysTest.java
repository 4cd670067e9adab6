package io.github.filterspec.processor.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.filterspec.processor.harness.Compilation;
import io.github.filterspec.processor.harness.Compiled;
import io.github.filterspec.processor.harness.Toolchain;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Generated expressions in which the operators are keys. */
class OperatorKeysTest {
  private static final String TEXT =
      """
      @Operators(type = "rich_text") public interface Text {
        @Operator("equals") boolean is(String value);
        @Operator("is_empty") boolean isEmpty();
      }
      """;
  private static final String STATUS =
      """
      @Operators(type = "status") public interface Status<T> {
        @Operator("equals") boolean is(T value);
      }
      """;
  private static final String CREATED =
      """
      @Operators(type = "created_time", nameField = "timestamp") public interface Created {
        @Operator(value = "past_week", literal = "{}") boolean inPastWeek();
      }
      """;
  private static final String TASKS =
      """
      @FilterSpec
      @OperatorKeys(all = "and", any = "or", property = "property", keys = "{type}.{operator}", maxDepth = 2)
      public interface Tasks {
        @Property("Name") Text title();
        @Property("Status") Status<String> status();
        @Property("created_time") Created created();
        @CustomProperty(pattern = ".+") Text text(String name);
      }
      """;
  private static final String WORD =
      """
      @Operators public interface Word {
        @Operator("term.{property}") boolean is(String value);
        @Operator("terms.{property}") boolean in(Set<String> values);
        @Operator(value = "exists.field", literal = "{property}") boolean exists();
      }
      """;
  private static final String POSTS =
      """
      @FilterSpec
      @OperatorKeys(all = "bool.filter", any = "bool.should", not = "bool.must_not", keys = "{operator}")
      public interface Posts {
        @Property Word user();
        @CustomProperty(pattern = "[a-z.]+") Word word(String name);
      }
      """;

  @ParameterizedTest
  @EnumSource
  void typeOfTheKindIsAKey(Toolchain toolchain) {
    assertThat(
            run(
                toolchain,
                """
                TasksFilter.status().is("Done").or(TasksFilter.created().inPastWeek()
                    .and(TasksFilter.text("a.b").isEmpty())).toJson()
                """))
        .isEqualTo(
            "{\"or\":[{\"and\":[{\"property\":\"a.b\",\"rich_text\":{\"is_empty\":true}},"
                + "{\"timestamp\":\"created_time\",\"created_time\":{\"past_week\":{}}}]},"
                + "{\"property\":\"Status\",\"status\":{\"equals\":\"Done\"}}]}");
  }

  @ParameterizedTest
  @EnumSource
  void nameOfThePropertyIsAKey(Toolchain toolchain) {
    assertThat(
            run(
                toolchain,
                """
                PostsFilter.user().in("b", "a").or(PostsFilter.word("tag.raw").is("x"))
                    .and(PostsFilter.user().exists().not()).toJson()
                """))
        .isEqualTo(
            "{\"bool\":{\"filter\":[{\"bool\":{\"must_not\":{\"exists\":{\"field\":\"user\"}}}},"
                + "{\"bool\":{\"should\":[{\"term\":{\"tag.raw\":\"x\"}},{\"terms\":{\"user\":[\"a\",\"b\"]}}]}}]}}");
  }

  @ParameterizedTest
  @EnumSource
  void expressionIsReadBackEqual(Toolchain toolchain) {
    assertThat(
            run(
                toolchain,
                """
                PostsFilter.fromJson("{\\"bool\\":{\\"must_not\\":{\\"exists\\":{\\"field\\":\\"user\\"}}}}")
                    .equals(PostsFilter.user().exists().not())
                """))
        .isEqualTo(true);
  }

  @ParameterizedTest
  @EnumSource
  void whatTheApiCannotExpressDoesNotCompile(Toolchain toolchain) {
    Compiled compiled =
        all(Compilation.with(toolchain))
            .add(
                """
                public class Use {
                  Object not = TasksFilter.title().isEmpty().not();
                  Object wrongOperator = TasksFilter.created().is("a");
                  Object wrongKind = TasksFilter.status().isEmpty();
                  Object groups = PostsFilter.user().exists().groups();
                  Object otherSpec = PostsFilter.user().exists().and(TasksFilter.title().isEmpty());
                }
                """)
            .run();

    assertThat(compiled.errors()).hasSize(5);
  }

  private static Object run(Toolchain toolchain, String expression) {
    return all(Compilation.with(toolchain))
        .add("public class Use { public static Object run() { return %s; } }".formatted(expression))
        .run()
        .clean()
        .run("p.Use");
  }

  private static Compilation all(Compilation compilation) {
    return compilation.add(TEXT, STATUS, CREATED, TASKS, WORD, POSTS);
  }
}
