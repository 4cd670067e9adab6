package io.github.filterspec.processor.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.filterspec.processor.harness.Compilation;
import io.github.filterspec.processor.harness.Compiled;
import io.github.filterspec.processor.harness.Toolchain;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A spec is deferred until another processor has generated the types that it uses. */
class OtherProcessorsTest {
  private static final String SPEC =
      """
      @FilterSpec @ActiveKeys("keys")
      public interface Spec {
        @Filter List<Later> all();
        @Filter Later one();
      }
      """;

  @ParameterizedTest
  @EnumSource
  void aTypeOfTheSameRoundIsUsed(Toolchain toolchain) {
    Object json =
        Compilation.with(toolchain)
            .before(new LaterGenerator(1))
            .add(
                SPEC,
                """
                public class Use {
                  public static Object run() {
                    return SpecFilter.builder().one(new Later("a")).build().toJson();
                  }
                }
                """)
            .run()
            .clean()
            .run("p.Use");

    assertThat(json).isEqualTo("{\"keys\":[\"one\"],\"all\":[],\"one\":\"a\"}");
  }

  @ParameterizedTest
  @EnumSource
  void aConstantOfTheSameRoundIsUsed(Toolchain toolchain) {
    Object json =
        Compilation.with(toolchain)
            .before(new LaterGenerator(1))
            .add(
                """
                @FilterSpec @JsonBody
                public interface Spec {
                  @Param(Later.NAME) @DefaultValue(Later.NAME) String name();
                  @Param("other_" + Later.NAME) String other();
                }
                """,
                """
                public class Use {
                  public static Object run() {
                    return SpecFilter.builder().other("a").build().toJson();
                  }
                }
                """)
            .run()
            .clean()
            .run("p.Use");

    assertThat(json).isEqualTo("{\"called\":\"called\",\"other_called\":\"a\"}");
  }

  @ParameterizedTest
  @MethodSource("waits")
  void generatedTypeMayBeUsedAnywhere(Toolchain toolchain, String spec) {
    Compilation.with(toolchain)
        .before(new LaterGenerator(1))
        .add(
            "@Api public @interface Shop {}",
            "public record Order(String id, Later later) {}",
            "public interface Parent<T> { @Filter T parents(); }",
            "@FilterSpec @Shop @ActiveKeys(\"keys\") " + spec,
            "class Use { SpecQuery query = SpecQuery.builder().buildOrMatchAll(); }")
        .run()
        .clean();
  }

  static Stream<Arguments> waits() {
    String query =
        "@Reads(method = POST, path = \"a\", items = %s.class)"
            + " public interface Spec %s { @Filter %s tags(); }";
    return Stream.of(
            query.formatted("Later", "", "String"),
            query.formatted("String", "extends Parent<Later>", "String"),
            query.formatted("String", "extends Parent<Set<Later>>", "String"),
            query.formatted("String", "", "Order"),
            query.formatted("String", "", "Map<String, List<? extends Later>>"))
        .flatMap(
            spec -> Stream.of(Toolchain.values()).map(toolchain -> Arguments.of(toolchain, spec)));
  }

  @ParameterizedTest
  @EnumSource
  void missingTypeIsReportedByTheCompiler(Toolchain toolchain) {
    Compiled compiled = Compilation.with(toolchain).add(SPEC).run();

    assertThat(compiled.errors()).isNotEmpty().noneMatch(error -> error.contains("FS"));
  }

  @ParameterizedTest
  @EnumSource
  void typeThatIsGeneratedTooLateIsAnError(Toolchain toolchain) {
    Compiled compiled =
        Compilation.with(toolchain)
            .before(new LaterGenerator(3))
            .add(
                SPEC,
                "@FilterSpec @JsonBody public interface One { @Filter String text(); }",
                "@FilterSpec @JsonBody public interface Two { @Filter OneFilter one(); }")
            .run();

    assertThat(compiled.errors())
        .singleElement()
        .asString()
        .startsWith("Spec.java:3:")
        .endsWith(
            "FS007: nothing is generated for Spec, because Spec uses a type that another annotation processor generates too late, after a round without generated files");
  }

  /** Generates the record {@code Later} with a constant in one of the rounds. */
  private static final class LaterGenerator extends AbstractProcessor {
    private int roundsToGo;

    LaterGenerator(int round) {
      this.roundsToGo = round;
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      if (--roundsToGo == 0) {
        try (Writer writer = processingEnv.getFiler().createSourceFile("p.Later").openWriter()) {
          writer.write(
              "package p; public record Later(String text) {"
                  + " public static final String NAME = \"called\"; }");
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
      return false;
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return Set.of("*");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latestSupported();
    }
  }
}
