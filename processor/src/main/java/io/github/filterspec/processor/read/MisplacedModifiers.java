package io.github.filterspec.processor.read;

import io.github.filterspec.DefaultValue;
import io.github.filterspec.Filter;
import io.github.filterspec.Flag;
import io.github.filterspec.HeaderParam;
import io.github.filterspec.Key;
import io.github.filterspec.Param;
import io.github.filterspec.PathParam;
import io.github.filterspec.Required;
import io.github.filterspec.WholeBody;
import io.github.filterspec.processor.model.Origin;
import io.github.filterspec.processor.problem.Code;
import io.github.filterspec.processor.problem.Problem;
import io.github.filterspec.processor.read.element.Modifiers;
import io.github.filterspec.processor.read.element.RoleAnnotation;
import java.util.List;
import java.util.stream.Stream;

/** The check that the modifiers of a member, such as {@code @Key}, have an effect on its role. */
final class MisplacedModifiers {
  private static final List<Class<?>> WITH_KEY = List.of(Filter.class, Flag.class);
  private static final List<Class<?>> REQUIRED_IF_MARKED = List.of(Param.class, HeaderParam.class);
  private static final List<Class<?>> ALWAYS_REQUIRED = List.of(PathParam.class, WholeBody.class);

  private MisplacedModifiers() {}

  /**
   * Returns the problems of the modifiers that have no effect.
   *
   * @param member the member as messages write it, such as {@code tags()}
   * @param origin the place of the member
   */
  static Stream<Problem> problems(
      RoleAnnotation role, Modifiers modifiers, String member, Origin origin) {
    Stream.Builder<Problem> problems = Stream.builder();
    if (modifiers.key().isPresent() && !WITH_KEY.contains(role.type())) {
      String message =
          "%s cannot have a key, because only a member with @Filter or @Flag has a key. Remove @Key";
      problems.add(problem(message.formatted(member), origin.at(Key.class, "")));
    }
    if (modifiers.required() && !REQUIRED_IF_MARKED.contains(role.type())) {
      String message =
          ALWAYS_REQUIRED.contains(role.type())
              ? "%1$s is always required, because it has @%2$s. Remove @Required"
              : "%1$s cannot be required, because only a member with @Param or @HeaderParam can be required. Remove @Required";
      problems.add(
          problem(
              message.formatted(member, role.type().getSimpleName()),
              origin.at(Required.class, "")));
    }
    if (modifiers.defaultValue().isPresent() && role.type() != Param.class) {
      String message =
          "%s cannot have a default, because only a member with @Param has a default. Remove @DefaultValue";
      problems.add(problem(message.formatted(member), origin.at(DefaultValue.class, "")));
    }
    return problems.build();
  }

  private static Problem problem(String message, Origin origin) {
    return new Problem(Code.MISPLACED_ANNOTATION, message, origin);
  }
}
