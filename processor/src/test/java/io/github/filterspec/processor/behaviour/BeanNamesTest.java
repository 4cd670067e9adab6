package io.github.filterspec.processor.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.filterspec.processor.harness.Compilation;
import io.github.filterspec.processor.harness.Source;
import io.github.filterspec.processor.harness.Toolchain;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A name in the style of beans becomes a wire name only if the spec says so. */
class BeanNamesTest {

  @ParameterizedTest
  @EnumSource
  void kotlinPropertyMustBeAFunction(Toolchain toolchain) {
    List<String> errors =
        Compilation.with(toolchain)
            .add(Source.of("package kotlin; public @interface Metadata {}"))
            .add(
                "@kotlin.Metadata @FilterSpec @ActiveKeys(\"keys\") public interface Spec {"
                    + " @Filter Set<String> getTags(); }")
            .run()
            .errors();

    assertThat(errors)
        .singleElement()
        .asString()
        .endsWith(
            "FS006: getTags() would be sent under the wire name \"getTags\"."
                + " Write fun tags() instead of val tags,"
                + " or write @Filter(\"getTags\") to keep the wire name");
  }

  @ParameterizedTest
  @EnumSource
  void aConditionNeedsNoFieldIfItHasAKey(Toolchain toolchain) {
    List<String> errors =
        Compilation.with(toolchain)
            .add(
                "@FilterSpec @TaggedConditions(groups = \"or\", conditions = \"and\", tag = \"type\")"
                    + " public interface Spec { @Filter @Key(\"wait\") Pause getWait();"
                    + " @Filter Pause getPause(); @Flag @Key(\"open\") boolean getOpen();"
                    + " @Flag boolean getDone(); }",
                "public record Pause(int seconds, String note) {}")
            .run()
            .errors();

    assertThat(errors).hasSize(2);
    assertThat(errors.get(0))
        .endsWith("Rename getPause() to pause(), or add @Key(\"getPause\") to keep the wire name");
    assertThat(errors.get(1))
        .endsWith("Rename getDone() to done(), or add @Key(\"getDone\") to keep the wire name");
  }

  @ParameterizedTest
  @EnumSource
  void aComponentOfARecordKeepsItsName(Toolchain toolchain) {
    Object json =
        Compilation.with(toolchain)
            .add(
                "@FilterSpec @JsonBody public interface Spec { @Filter Rule rule();"
                    + " @Flag boolean isUnread(); @Filter(\"getTag\") String getTag(); }",
                "public record Rule(String getTags, int count) {}",
                "public class Use { public static Object run() { return SpecFilter.builder()"
                    + ".rule(new Rule(\"a\", 1)).isUnread().getTag(\"b\").build().toJson(); } }")
            .run()
            .clean()
            .run("p.Use");

    assertThat(json)
        .isEqualTo("{\"rule\":{\"getTags\":\"a\",\"count\":1},\"isUnread\":true,\"getTag\":\"b\"}");
  }
}
