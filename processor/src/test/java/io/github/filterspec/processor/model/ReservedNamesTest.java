package io.github.filterspec.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.filterspec.runtime.Command;
import io.github.filterspec.runtime.Query;
import io.github.filterspec.runtime.expression.Condition;
import io.github.filterspec.runtime.expression.Expression;
import io.github.filterspec.runtime.json.JsonWritable;
import io.github.filterspec.runtime.members.ActiveKeysValue;
import io.github.filterspec.runtime.members.FilterBuilder;
import io.github.filterspec.runtime.members.JsonBodyValue;
import io.github.filterspec.runtime.members.QueryParametersValue;
import io.github.filterspec.runtime.members.SpecBuilder;
import io.github.filterspec.runtime.members.SpecValue;
import io.github.filterspec.runtime.property.AndExpression;
import io.github.filterspec.runtime.property.AndOrExpression;
import io.github.filterspec.runtime.property.AndOrNotExpression;
import io.github.filterspec.runtime.property.GroupedExpression;
import io.github.filterspec.runtime.property.PropertyConditions;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A method of a generated type's base can only be added later if no member can have its name. So
 * the names are reserved from the beginning.
 */
class ReservedNamesTest {
  private static final List<Class<?>> BASES =
      List.of(
          JsonWritable.class,
          SpecValue.class,
          ActiveKeysValue.class,
          JsonBodyValue.class,
          QueryParametersValue.class,
          SpecBuilder.class,
          FilterBuilder.class,
          Expression.class,
          Condition.class,
          AndExpression.class,
          AndOrExpression.class,
          AndOrNotExpression.class,
          GroupedExpression.class,
          Query.class,
          Command.class);

  @Test
  void publicMethodsOfBasesHaveReservedNames() {
    Set<String> names =
        methods()
            .filter(method -> Modifier.isPublic(method.getModifiers()))
            .map(Method::getName)
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(names).isSubsetOf(ReservedNames.all());
  }

  /** So a setter with the same name is an overload. */
  @Test
  void protectedMethodsOfBasesHaveParameterThatNoSetterHas() {
    assertThat(methods().filter(method -> Modifier.isProtected(method.getModifiers())))
        .allMatch(method -> Stream.of(method.getParameterTypes()).anyMatch(this::isOfRuntime));
  }

  private boolean isOfRuntime(Class<?> parameter) {
    return parameter.getName().startsWith("io.github.filterspec.runtime.")
        || parameter == Class.class;
  }

  @Test
  void methodsOfGeneratedPropertiesHaveReservedNames() {
    assertThat(
            Stream.of(PropertyConditions.class.getDeclaredMethods())
                .filter(
                    method ->
                        Modifier.isPublic(method.getModifiers())
                            || Modifier.isProtected(method.getModifiers()))
                .map(Method::getName))
        .isSubsetOf(ReservedNames.ofProperties());
  }

  @Test
  void documentationListsTheReservedNames() throws IOException {
    String language = Files.readString(Path.of("../docs/spec-language.md"));
    String section = language.substring(language.indexOf("\n## Which names are reserved?"));

    assertThat(
            Pattern.compile("`(\\w+)`")
                .matcher(section)
                .results()
                .map((MatchResult name) -> name.group(1)))
        .containsExactlyInAnyOrderElementsOf(ReservedNames.all());
  }

  private static Stream<Method> methods() {
    return BASES.stream()
        .flatMap(base -> Stream.of(base.getDeclaredMethods()))
        .filter(method -> !method.isSynthetic());
  }
}
