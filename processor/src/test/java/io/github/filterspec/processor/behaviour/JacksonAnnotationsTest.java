package io.github.filterspec.processor.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.filterspec.processor.harness.Compilation;
import io.github.filterspec.processor.harness.Toolchain;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Annotations of Jackson on records are followed where Filterspec can follow them. */
class JacksonAnnotationsTest {

  @ParameterizedTest
  @EnumSource
  void shapeStringQuotesNumbersAndBooleans(Toolchain toolchain) {
    assertThat(
            written(
                toolchain,
                "@JsonFormat(shape = JsonFormat.Shape.STRING) int a,"
                    + " @JsonFormat(shape = JsonFormat.Shape.STRING) Boolean b",
                "5, true"))
        .isEqualTo("{\"rule\":{\"a\":\"5\",\"b\":\"true\"}} true");
  }

  @ParameterizedTest
  @EnumSource
  void propertyOrderGivesTheOrderOfFields(Toolchain toolchain) {
    assertThat(
            written(
                toolchain,
                "String a, @JsonProperty(\"z\") int b, int c",
                "\"x\", 1, 2",
                "@JsonPropertyOrder({\"c\", \"z\"})"))
        .isEqualTo("{\"rule\":{\"c\":2,\"z\":1,\"a\":\"x\"}} true");
  }

  @ParameterizedTest
  @EnumSource
  void ignoredPropertiesAreNeitherWrittenNorRead(Toolchain toolchain) {
    assertThat(
            written(
                toolchain,
                "String a, String b, int c",
                "\"x\", \"y\", 7",
                "@JsonIgnoreProperties({\"b\", \"c\"})"))
        .isEqualTo("{\"rule\":{\"a\":\"x\"}} true");
  }

  @ParameterizedTest
  @EnumSource
  void jsonPropertyMakesARecordWithOneTextAnObject(Toolchain toolchain) {
    assertThat(written(toolchain, "@JsonProperty String equals", "\"Done\""))
        .isEqualTo("{\"rule\":{\"equals\":\"Done\"}} true");
  }

  @ParameterizedTest
  @EnumSource
  void jsonValueMakesARecordWithOneTextAText(Toolchain toolchain) {
    assertThat(written(toolchain, "@JsonValue String equals", "\"Done\""))
        .isEqualTo("{\"rule\":\"Done\"} true");
  }

  @ParameterizedTest
  @EnumSource
  void annotationsOnAConstructorAndInABundleAreFollowed(Toolchain toolchain) {
    assertThat(
            written(
                toolchain,
                "@Quoted int a, int b",
                "1, 2",
                "",
                "public Rule(int a, @JsonProperty(\"z\") int b) { this.a = a; this.b = b; }"))
        .isEqualTo("{\"rule\":{\"a\":\"1\",\"z\":2}} true");
  }

  private static String written(Toolchain toolchain, String components, String values) {
    return written(toolchain, components, values, "");
  }

  private static String written(
      Toolchain toolchain, String components, String values, String onRecord) {
    return written(toolchain, components, values, onRecord, "");
  }

  /** Returns the written JSON, and whether reading it returns an equal value. */
  private static String written(
      Toolchain toolchain, String components, String values, String onRecord, String body) {
    return (String)
        Compilation.with(toolchain)
            .strict()
            .add(
                """
                import com.fasterxml.jackson.annotation.*;
                @FilterSpec @JsonBody
                public interface Spec {
                  @Filter Rule rule();
                  @JacksonAnnotationsInside @JsonFormat(shape = JsonFormat.Shape.STRING)
                  @interface Quoted {}
                  %s record Rule(%s) { %s }
                }
                """
                    .formatted(onRecord, components, body),
                """
                public class Run {
                  public static Object run() {
                    SpecFilter filter = SpecFilter.builder().rule(new Spec.Rule(%s)).build();
                    return filter.toJson() + " " + SpecFilter.fromJson(filter.toJson()).equals(filter);
                  }
                }
                """
                    .formatted(values))
            .run()
            .clean()
            .run("p.Run");
  }
}
