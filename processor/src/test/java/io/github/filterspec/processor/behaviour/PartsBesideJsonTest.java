package io.github.filterspec.processor.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.filterspec.processor.harness.Compilation;
import io.github.filterspec.processor.harness.Source;
import org.junit.jupiter.api.Test;

/** The parts of the path and the headers are parameters of {@code fromJson}, before the JSON. */
class PartsBesideJsonTest {
  private static final String QUERY =
      "RowsQuery.builder().table(7).token(\"t\").lang(\"en\").name(\"a\").build()";

  @Test
  void partsAreGivenBesideTheJson() {
    assertThat(
            evaluate(
                "RowsQuery.fromJson(7, \"t\", \"en\", %1$s.toJson()).equals(%1$s)"
                    .formatted(QUERY)))
        .isEqualTo(true);
  }

  @Test
  void optionalHeaderCanBeNull() {
    assertThat(evaluate("RowsQuery.fromJson(7, \"t\", null, \"{}\").lang().isPresent()"))
        .isEqualTo(false);
  }

  @Test
  void partThatIsNotAllowedIsRejected() {
    assertThat(evaluate(messageOf("RowsQuery.fromJson(7, \" \", null, \"{}\")")))
        .asString()
        .startsWith("token: the value is blank");
  }

  @Test
  void jsonWithAPartIsRejected() {
    assertThat(evaluate(messageOf("RowsQuery.fromJson(7, \"t\", null, \"{\\\"table\\\":7}\")")))
        .asString()
        .contains("fields that are not in the spec: table");
  }

  private static String messageOf(String expression) {
    return "Use.messageOf(() -> " + expression + ")";
  }

  private static Object evaluate(String expression) {
    return Compilation.javac()
        .add(
            Source.inP("@Api @interface Desk {}"),
            Source.inP("record Row(String id) {}"),
            Source.inP(
                """
                @FilterSpec @Desk @JsonBody
                @Reads(method = POST, path = "tables/{table}/rows", items = Row.class)
                interface Rows {
                  @PathParam int table();
                  @HeaderParam("X-Token") @Required String token();
                  @HeaderParam("Accept-Language") String lang();
                  @Param String name();
                }
                """),
            Source.inP(
                """
                public class Use {
                  public static Object run() {
                    return %s;
                  }
                  static String messageOf(Runnable call) {
                    try {
                      call.run();
                      return "no exception";
                    } catch (IllegalArgumentException e) {
                      return e.getMessage();
                    }
                  }
                }
                """
                    .formatted(expression)))
        .run()
        .clean()
        .run("p.Use");
  }
}
