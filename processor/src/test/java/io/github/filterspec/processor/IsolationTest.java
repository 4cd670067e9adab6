package io.github.filterspec.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.filterspec.processor.harness.Compilation;
import io.github.filterspec.processor.harness.Toolchain;
import io.github.filterspec.processor.harness.WithFiler;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationHandler;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every generated file comes from one type, so that Gradle recompiles only what changed. */
class IsolationTest {

  @ParameterizedTest
  @EnumSource
  void everyFileHasExactlyOneOrigin(Toolchain toolchain) {
    Map<String, List<String>> origins = new TreeMap<>();

    Compilation.with(toolchain)
        .only(new WithFiler(new FilterSpecProcessor(), filer -> recording(filer, origins)))
        .add(
            "@Api public @interface Shop {}",
            "public interface Tagged { @Filter Set<String> tags(); }",
            "@FilterSpec @ActiveKeys(\"keys\") public interface Base extends Tagged {}",
            """
            public class Desk {
              @FilterSpec @Shop @ActiveKeys("keys")
              @Reads(method = POST, path = "a", items = String.class)
              public interface Orders extends Base { @Filter BaseFilter nested(); }

              @FilterSpec @ActiveKeys("keys") interface Lists {}
            }
            """,
            "@Operators public interface Text { @Operator(\"EQ\") boolean is(String value); }",
            """
            @PropertyGroups(conditions = "filters",
                condition = @ConditionFields(property = "p", operator = "o", operand = "v"))
            public @interface Search {}
            """,
            "@FilterSpec @Search public interface People { @Property Text name(); }",
            "@FilterSpec public interface Bad extends Tagged {}",
            "@FilterSpec @ActiveKeys(\"keys\") public interface Lost { @Filter Missing missing(); }")
        .run();

    assertThat(origins)
        .containsOnly(
            Map.entry("p.ShopApi", List.of("p.Shop")),
            Map.entry("p.BaseFilter", List.of("p.Base")),
            Map.entry("p.Desk_OrdersQuery", List.of("p.Desk")),
            Map.entry("p.Desk_OrdersService", List.of("p.Desk")),
            Map.entry("p.Desk_ListsFilter", List.of("p.Desk")),
            Map.entry("p.TextProperty", List.of("p.Text")),
            Map.entry("p.PeopleFilter", List.of("p.People")),
            Map.entry("p.BadFilter", List.of("p.Bad")),
            Map.entry("p.LostFilter", List.of("p.Lost")));
  }

  /**
   * Returns a handler that records, for each file, the outermost types that it was generated from.
   */
  private static InvocationHandler recording(Filer filer, Map<String, List<String>> origins) {
    return (proxy, method, arguments) -> {
      Element[] elements = (Element[]) arguments[arguments.length - 1];
      origins.put(
          arguments[0].toString(), Arrays.stream(elements).map(IsolationTest::outermost).toList());
      return method.invoke(filer, arguments);
    };
  }

  private static String outermost(Element element) {
    Element outer = Objects.requireNonNull(element.getEnclosingElement());
    return outer.getKind() == ElementKind.PACKAGE
        ? ((TypeElement) element).getQualifiedName().toString()
        : outermost(outer);
  }

  @Test
  void gradleKnowsThatTheProcessorIsIsolating() throws IOException {
    String file = "META-INF/gradle/incremental.annotation.processors";
    try (InputStream in =
        Objects.requireNonNull(
            FilterSpecProcessor.class.getClassLoader().getResourceAsStream(file))) {
      assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines())
          .containsExactly(FilterSpecProcessor.class.getName() + ",isolating");
    }
  }
}
