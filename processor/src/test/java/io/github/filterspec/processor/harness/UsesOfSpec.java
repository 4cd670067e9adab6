package io.github.filterspec.processor.harness;

import io.github.filterspec.Clearable;
import io.github.filterspec.Cursor;
import io.github.filterspec.CustomParam;
import io.github.filterspec.Filter;
import io.github.filterspec.FilterSpec;
import io.github.filterspec.Flag;
import io.github.filterspec.HeaderParam;
import io.github.filterspec.Offset;
import io.github.filterspec.PageNumber;
import io.github.filterspec.PageSize;
import io.github.filterspec.Param;
import io.github.filterspec.PathParam;
import io.github.filterspec.Reads;
import io.github.filterspec.ReadsOne;
import io.github.filterspec.Required;
import io.github.filterspec.TaggedConditions;
import io.github.filterspec.WholeBody;
import io.github.filterspec.Writes;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Code that uses everything that is generated from one spec. */
final class UsesOfSpec {
  private static final List<Class<? extends Annotation>> ROLES =
      List.of(
          Filter.class,
          Flag.class,
          Param.class,
          PathParam.class,
          HeaderParam.class,
          WholeBody.class,
          PageNumber.class,
          Offset.class,
          Cursor.class,
          PageSize.class,
          CustomParam.class);

  /** The names of generated methods that a member cannot have. */
  private static final Set<String> RESERVED =
      Set.of(
          "and",
          "build",
          "codec",
          "endpoint",
          "fold",
          "groups",
          "hashCode",
          "describe",
          "listed",
          "of",
          "or",
          "toJson",
          "toString");

  private final TypeElement spec;
  private final Elements elements;
  private final boolean inSignatures;
  private final String joined;
  private final String value;
  private final String query;
  private final String builder;

  UsesOfSpec(TypeElement spec, Elements elements, boolean inSignatures) {
    this.spec = spec;
    this.elements = elements;
    this.inSignatures = inSignatures;
    this.joined = joined(spec);
    this.value = joined + suffix();
    this.query = "((%s) null)".formatted(value);
    this.builder = "((%s.Builder) null)".formatted(value);
  }

  /** Returns the joined name: {@code Desk_Orders} for {@code Desk.Orders}. */
  private static String joined(Element type) {
    Element outer = Objects.requireNonNull(type.getEnclosingElement());
    String name = type.getSimpleName().toString();
    return outer.getKind() == ElementKind.PACKAGE ? name : joined(outer) + "_" + name;
  }

  private String suffix() {
    if (!hasEndpoint(spec) || isExpression() || UsesOfProperties.areOf(spec)) {
      return "Filter";
    }
    if (spec.getAnnotation(Reads.class) != null) {
      return "Query";
    }
    return spec.getAnnotation(ReadsOne.class) != null ? "Lookup" : "Command";
  }

  private static boolean hasEndpoint(Element spec) {
    return spec.getAnnotation(Reads.class) != null
        || spec.getAnnotation(ReadsOne.class) != null
        || spec.getAnnotation(Writes.class) != null;
  }

  String inPackage() {
    return elements.getPackageOf(spec).getQualifiedName().toString();
  }

  boolean isNameTaken() {
    return isTaken(value);
  }

  private boolean isTaken(String name) {
    String qualified = inPackage().isEmpty() ? name : inPackage() + "." + name;
    return elements.getTypeElement(qualified) != null;
  }

  String name() {
    return "UsesOf" + joined;
  }

  String text() {
    StringBuilder text = new StringBuilder();
    if (!inPackage().isEmpty()) {
      text.append("package ").append(inPackage()).append(";\n");
    }
    text.append("abstract class ").append(name()).append(" {\n");
    if (inSignatures) {
      text.append("  abstract ").append(value).append(" value();\n");
      text.append("  abstract ").append(part()).append(" part();\n");
    }
    for (String expression : expressions()) {
      text.append("  Object use").append(text.length());
      text.append("() { return ").append(expression).append("; }\n");
    }
    return text.append("}\n").toString();
  }

  private String part() {
    if (UsesOfProperties.areOf(spec)) {
      return value;
    }
    return isExpression() ? joined + "Condition" : value + ".Builder";
  }

  private boolean isExpression() {
    return spec.getAnnotation(TaggedConditions.class) != null;
  }

  private List<String> expressions() {
    if (UsesOfProperties.areOf(spec)) {
      return UsesOfProperties.of(spec, value, members().values());
    }
    if (isExpression()) {
      return UsesOfExpression.of(value, members().values());
    }
    List<String> uses = new ArrayList<>();
    uses.add(value + ".builder()");
    uses.add(builder + ".build()");
    uses.add(query + ".toBuilder()");
    uses.add(query + ".toJson()");
    if (!hasEndpoint(spec)) {
      uses.add(value + ".codec()");
    } else {
      uses.add(query + ".definition()");
      uses.add("(" + joined + "Service) null");
    }
    members().values().forEach(member -> uses.addAll(of(member)));
    parentFilters().forEach(filter -> uses.add(builder + ".filters((" + filter + ") null)"));
    return uses;
  }

  /**
   * Returns the abstract methods. For a type that is not an interface, returns the methods with the
   * annotation of a member.
   */
  private Map<String, ExecutableElement> members() {
    Map<String, ExecutableElement> members = new LinkedHashMap<>();
    for (ExecutableElement method : ElementFilter.methodsIn(elements.getAllMembers(spec))) {
      boolean member =
          spec.getKind() == ElementKind.INTERFACE
              ? method.getModifiers().contains(Modifier.ABSTRACT)
              : hasRole(method);
      if (member && !RESERVED.contains(method.getSimpleName().toString())) {
        members.merge(
            method.getSimpleName().toString(),
            method,
            (one, other) ->
                other.getParameters().size() < one.getParameters().size() ? other : one);
      }
    }
    return members;
  }

  private static boolean hasRole(ExecutableElement method) {
    return ROLES.stream().anyMatch(role -> method.getAnnotation(role) != null);
  }

  private List<String> of(ExecutableElement method) {
    String name = method.getSimpleName().toString();
    String get = query + ".%s()".formatted(name);
    if (method.getAnnotation(PageNumber.class) != null) {
      return suffix().equals("Query") ? List.of(get, query + ".atPage(2)") : List.of(get);
    }
    if (method.getAnnotation(Offset.class) != null) {
      return suffix().equals("Query") ? List.of(get, query + ".atOffset(2)") : List.of(get);
    }
    if (method.getAnnotation(Cursor.class) != null) {
      return suffix().equals("Query") ? List.of(get, query + ".atCursor(null)") : List.of(get);
    }
    String without = builder + ".without(%s.Field.%s)".formatted(value, constant(name));
    if (isFlag(method)) {
      return List.of(get, without, builder + "." + name + "()", builder + "." + name + "If(true)");
    }
    if (method.getAnnotation(CustomParam.class) != null) {
      return List.of(
          get,
          without,
          builder + ".%s(null, %s)".formatted(name, argument(method)),
          builder + ".%sIfPresent(null, null)".formatted(name));
    }
    String set = builder + ".%s(%s)".formatted(name, argument(method));
    boolean canBeCleared =
        method.getAnnotation(Filter.class) != null || method.getAnnotation(Param.class) != null;
    if (canBeCleared && method.getAnnotation(Clearable.class) != null && !isRequired(method)) {
      String clear = name.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + name.substring(1);
      return List.of(
          get,
          without,
          set,
          builder + "." + name + "IfPresent(null)",
          builder + ".clear" + clear + "()");
    }
    return isRequired(method)
        ? List.of(get, without, set)
        : List.of(get, without, set, builder + "." + name + "IfPresent(null)");
  }

  static boolean isFlag(ExecutableElement method) {
    boolean withoutRole = argument(method).equals("true") && !hasRole(method);
    return method.getAnnotation(Flag.class) != null || withoutRole;
  }

  private static boolean isRequired(ExecutableElement method) {
    boolean canBeRequired =
        method.getAnnotation(Param.class) != null
            || method.getAnnotation(HeaderParam.class) != null;
    return method.getAnnotation(PathParam.class) != null
        || method.getAnnotation(WholeBody.class) != null
        || (canBeRequired && method.getAnnotation(Required.class) != null);
  }

  static String argument(ExecutableElement method) {
    return switch (method.getReturnType().toString()) {
      case "boolean", "java.lang.Boolean" -> "true";
      case "int", "long", "java.lang.Integer", "java.lang.Long" -> "1";
      case "double", "float", "java.lang.Double" -> "1.5";
      default -> "null";
    };
  }

  private static String constant(String member) {
    return member.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toUpperCase(java.util.Locale.ROOT);
  }

  private Stream<String> parentFilters() {
    return spec.getInterfaces().stream()
        .map(parent -> ((javax.lang.model.type.DeclaredType) parent).asElement())
        .filter(parent -> parent.getAnnotation(FilterSpec.class) != null)
        .filter(parent -> !hasEndpoint(parent))
        .filter(parent -> parent.getAnnotation(TaggedConditions.class) == null)
        .filter(parent -> !UsesOfProperties.areOf((TypeElement) parent))
        .map(parent -> joined(parent) + "Filter")
        .filter(filter -> !isTaken(filter));
  }
}
