package io.github.filterspec.runtime.property;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.filterspec.runtime.codec.Codec;
import io.github.filterspec.runtime.codec.ListedSet;
import io.github.filterspec.runtime.codec.ValueChecks;
import io.github.filterspec.runtime.evaluation.Meaning;
import io.github.filterspec.runtime.expression.Tree;
import io.github.filterspec.runtime.json.JsonTree;
import io.github.filterspec.runtime.text.JsonText;
import io.github.filterspec.runtime.text.Nesting;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A table of the properties of a spec. The table also contains the wire form of the expressions.
 *
 * <p>Generated code has one constant for each property.
 *
 * @param <E> the generated expression
 */
public final class PropertyTable<E> {
  private final String type;
  private final PropertyForm form;
  private final Function<Tree<PropertyCondition>, E> create;
  private final PropertyReader reader;
  private final Map<String, PropertyConditions<E>> declared = new HashMap<>();
  private final List<CustomProperties<? extends PropertyConditions<E>>> custom = new ArrayList<>();

  private PropertyTable(
      Class<E> type, PropertyForm form, Function<Tree<PropertyCondition>, E> create) {
    this.type = type.getSimpleName();
    this.form = form;
    this.create = create;
    this.reader = new PropertyReader(this.type, form, this::candidates, this::namesIn);
  }

  /**
   * Returns a table without properties.
   *
   * @param type the generated expression
   * @param form the wire form of the expressions
   * @param create a function that creates an expression from a tree in the form of the API
   * @param <E> the generated expression
   * @return the table
   */
  public static <E> PropertyTable<E> of(
      Class<E> type, PropertyForm form, Function<Tree<PropertyCondition>, E> create) {
    return new PropertyTable<>(type, form, create);
  }

  /**
   * Declares a property.
   *
   * @param name the name of the method in the spec
   * @param wire the name of the property on the wire
   * @param kind a function that creates the property, such as {@code TextProperty::new}
   * @param <P> the generated class of the kind
   * @return the property
   */
  public <P extends PropertyConditions<E>> P add(
      String name, String wire, BiFunction<PropertyTable<E>, PropertyName, P> kind) {
    P property = kind.apply(this, PropertyName.declared(name, wire));
    declared.put(wire, property);
    return property;
  }

  /**
   * Declares properties whose names are known only at run time.
   *
   * @param name the name of the method in the spec
   * @param template the name of a property on the wire, with {@code {name}} in it
   * @param pattern the regular expression that each name must match
   * @param kind a function that creates a property, such as {@code TextProperty::new}
   * @param <P> the generated class of the kind
   * @return the properties
   */
  public <P extends PropertyConditions<E>> CustomProperties<P> custom(
      String name,
      String template,
      String pattern,
      BiFunction<PropertyTable<E>, PropertyName, P> kind) {
    CustomProperties<P> properties =
        new CustomProperties<>(
            name,
            template,
            Pattern.compile(pattern),
            property -> kind.apply(this, property),
            wire -> Optional.ofNullable(declared.get(wire)));
    custom.add(properties);
    return properties;
  }

  private List<? extends PropertyConditions<E>> candidates(String wire) {
    PropertyConditions<E> property = declared.get(wire);
    if (property != null) {
      return List.of(property);
    }
    List<PropertyConditions<E>> candidates = new ArrayList<>();
    custom.forEach(properties -> properties.onWire(wire).ifPresent(candidates::add));
    return candidates;
  }

  /** Returns the declared names, and the custom names that can be in a text. */
  private List<String> namesIn(String text) {
    return Stream.concat(
            declared.keySet().stream(), custom.stream().flatMap(each -> each.namesIn(text)))
        .distinct()
        .toList();
  }

  /**
   * Reads an expression from JSON.
   *
   * @param json a JSON text
   * @return the expression
   * @throws IllegalArgumentException if the text is not JSON, or not an expression of the spec; the
   *     message does not quote the text
   */
  public E read(String json) {
    return readTree(JsonText.parse(json, type));
  }

  /**
   * Reads an expression from JSON.
   *
   * @param json a tree
   * @return the expression
   * @throws IllegalArgumentException if the tree is not an expression of the spec
   */
  public E read(JsonTree json) {
    return readTree(json.node());
  }

  private E readTree(JsonNode json) {
    Nesting.check(json, type);
    return create.apply(form.read(json, reader));
  }

  /** Returns an expression with one condition. */
  E single(PropertyName property, OperatorType operator, @Nullable Object[] operands) {
    List<Object> values =
        operator
            .codec()
            .map(codec -> checked(property, operator, codec, operands))
            .orElse(List.of());
    requireForwards(property, operator, values);
    return create.apply(form.single(PropertyCondition.known(form, property, operator, values)));
  }

  private static List<Object> checked(
      PropertyName property,
      OperatorType operator,
      Codec<Object> codec,
      @Nullable Object[] operands) {
    ValueChecks checks = ValueChecks.ofCondition(property.name());
    List<Object> values = new ArrayList<>();
    for (Object operand : operands) {
      Object present = checks.present(operand);
      Object value =
          operator.arity() == OperatorType.Arity.MANY
              ? ListedSet.given((Collection<?>) present)
              : present;
      values.add(checks.checked(value, codec));
    }
    return values;
  }

  /** Refuses a range whose start is after its end, because no value is in the range. */
  @SuppressWarnings({"unchecked", "rawtypes"}) // both operands have the same type
  private static void requireForwards(
      PropertyName property, OperatorType operator, List<Object> values) {
    boolean range = operator.meaning() == Meaning.BETWEEN && values.size() == 2;
    if (range && values.get(0) instanceof Comparable from && from.compareTo(values.get(1)) > 0) {
      throw new IllegalArgumentException(
          "%s: the first operand of %s is greater than the second operand. Exchange the operands."
              .formatted(property.name(), operator.name()));
    }
  }

  E allOf(List<Tree<PropertyCondition>> expressions) {
    return create.apply(form.allOf(type, expressions));
  }

  E anyOf(List<Tree<PropertyCondition>> expressions) {
    return create.apply(form.anyOf(type, expressions));
  }

  E not(Tree<PropertyCondition> expression) {
    return create.apply(form.not(type, expression));
  }

  String type() {
    return type;
  }

  PropertyForm form() {
    return form;
  }
}
