package io.github.filterspec.runtime.property;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.filterspec.runtime.expression.MalformedExpressionException;
import io.github.filterspec.runtime.expression.Tree;
import io.github.filterspec.runtime.json.JsonSink;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The wire form of an expression in which AND, OR, NOT and the operators are keys of JSON objects.
 * A wire form is immutable, so its methods return a changed copy.
 *
 * <pre>{@code
 * OperatorKeys.of("and", "or", "{type}.{operator}").property("property").maxDepth(2)
 * }</pre>
 */
public final class OperatorKeys extends TreeForm {
  private static final String PROPERTY = "{property}";

  private final String all;
  private final String any;
  private final String not;
  private final String property;
  private final String keys;

  private OperatorKeys(
      String all, String any, String not, String property, String keys, TreeLimits limits) {
    super(limits);
    this.all = all;
    this.any = any;
    this.not = not;
    this.property = property;
    this.keys = keys;
  }

  /**
   * Returns the wire form.
   *
   * @param all the keys to the array of the parts of an AND, with dots between the keys
   * @param any the keys to the array of the parts of an OR, with dots between the keys
   * @param keys the keys to the operand of a condition, with dots between the keys, and with the
   *     placeholders {@code {property}}, {@code {type}} and {@code {operator}}
   * @return the wire form
   */
  public static OperatorKeys of(String all, String any, String keys) {
    return new OperatorKeys(all, any, "", "", keys, TreeLimits.NONE);
  }

  /**
   * Sets the keys to the part of a NOT.
   *
   * @param path the keys, with dots between the keys
   * @return the copy
   */
  public OperatorKeys not(String path) {
    return new OperatorKeys(all, any, path, property, keys, limits());
  }

  /**
   * Sets the field of a condition that contains the name of the property. Without this field, the
   * name is one of the keys.
   *
   * @param field the name of the field
   * @return the copy
   */
  public OperatorKeys property(String field) {
    return new OperatorKeys(all, any, not, field, keys, limits());
  }

  /**
   * Sets the largest number of levels of AND, OR and NOT that an expression can have when the
   * expression is sent.
   *
   * @param most the largest number of levels, 1 or more
   * @return the copy
   */
  public OperatorKeys maxDepth(int most) {
    return new OperatorKeys(all, any, not, property, keys, limits().maxDepth(most));
  }

  /**
   * Sets the largest number of parts that an AND or an OR can have when the expression is sent.
   *
   * @param most the largest number of parts, 1 or more
   * @return the copy
   */
  public OperatorKeys maxPerGroup(int most) {
    return new OperatorKeys(all, any, not, property, keys, limits().maxPerGroup(most));
  }

  @Override
  void write(Tree<PropertyCondition> expression, JsonSink sink) {
    if (expression instanceof Tree.Leaf<PropertyCondition> leaf) {
      leaf.condition().writeTo(sink);
    } else if (expression instanceof Tree.Not<PropertyCondition> negation) {
      KeyPath path = KeyPath.of(not);
      path.open(sink);
      write(negation.part(), sink);
      path.close(sink);
    } else {
      KeyPath path = KeyPath.of(expression instanceof Tree.All<PropertyCondition> ? all : any);
      path.open(sink);
      sink.startArray();
      expression.parts().forEach(part -> write(part, sink));
      sink.endArray();
      path.close(sink);
    }
  }

  @Override
  void write(PropertyCondition condition, JsonSink sink) {
    PropertyName name = condition.name();
    KeyPath path = path(name, condition.type().orElseThrow());
    if (property.isEmpty()) {
      path.open(sink);
      condition.writeOperand(sink);
      path.close(sink);
      return;
    }
    KeyPath inner = new KeyPath(path.keys().subList(1, path.keys().size()));
    sink.startObject();
    sink.name(name.field(property));
    sink.text(name.wire());
    sink.name(path.keys().get(0));
    inner.open(sink);
    condition.writeOperand(sink);
    inner.close(sink);
    sink.endObject();
  }

  /** Returns the keys to the operand. The name of a property can contain dots. */
  private KeyPath path(PropertyName name, OperatorType operator) {
    String text = keys.replace("{type}", name.type()).replace("{operator}", operator.token());
    return new KeyPath(
        KeyPath.of(text).keys().stream().map(key -> key.replace(PROPERTY, name.wire())).toList());
  }

  @Override
  Tree<PropertyCondition> readTree(JsonNode json, String path, PropertyReader reader) {
    if (!(json instanceof ObjectNode object)) {
      throw new MalformedExpressionException(reader.type(), path, "is not an object");
    }
    return group(all, json, path, reader)
        .<Tree<PropertyCondition>>map(Tree.All::new)
        .or(() -> group(any, json, path, reader).map(Tree.Any::new))
        .or(() -> negation(json, path, reader))
        .orElseGet(() -> new Tree.Leaf<>(condition(object, path, reader)));
  }

  private Optional<List<Tree<PropertyCondition>>> group(
      String connector, JsonNode json, String path, PropertyReader reader) {
    return KeyPath.of(connector)
        .value(json)
        .filter(parts -> parts.isArray() && !parts.isEmpty())
        .map(
            parts -> {
              List<Tree<PropertyCondition>> read = new ArrayList<>();
              for (JsonNode part : parts) {
                read.add(
                    readTree(part, "%s.%s[%d]".formatted(path, connector, read.size()), reader));
              }
              return read;
            });
  }

  private Optional<Tree<PropertyCondition>> negation(
      JsonNode json, String path, PropertyReader reader) {
    return Optional.of(not)
        .filter(connector -> !connector.isEmpty())
        .flatMap(connector -> KeyPath.of(connector).value(json))
        .filter(JsonNode::isObject)
        .map(part -> new Tree.Not<>(readTree(part, path + "." + not, reader)));
  }

  private PropertyCondition condition(ObjectNode json, String path, PropertyReader reader) {
    List<String> found = new ArrayList<>();
    ObjectNode rest = json.deepCopy();
    if (!property.isEmpty()) {
      json.properties().stream()
          .filter(field -> field.getValue().isTextual())
          .forEach(field -> found.add(rest.remove(field.getKey()).textValue()));
    }
    List<String> inJson = KeyPath.in(rest).keys();
    String description =
        Stream.concat(found.stream(), Stream.of(String.join(".", inJson)))
            .collect(Collectors.joining(" "));
    if (property.isEmpty()) {
      found.addAll(inJson);
      new KeyPath(inJson).value(json).map(JsonNode::textValue).ifPresent(found::add);
    }
    return reader.read(
        description,
        found.stream().distinct().toList(),
        json,
        path,
        (name, operator) -> operands(json, name, operator));
  }

  /**
   * Returns the operands of a condition; empty if the JSON is not a condition with the operator.
   */
  private Optional<List<JsonNode>> operands(
      ObjectNode json, PropertyName name, OperatorType operator) {
    return withoutName(json, name)
        .flatMap(condition -> path(name, operator).value(condition))
        .flatMap(value -> operator.operands(value, name));
  }

  private Optional<JsonNode> withoutName(ObjectNode json, PropertyName name) {
    if (property.isEmpty()) {
      return Optional.of(json);
    }
    ObjectNode rest = json.deepCopy();
    JsonNode text = rest.remove(name.field(property));
    return text != null && name.wire().equals(text.textValue())
        ? Optional.of(rest)
        : Optional.empty();
  }
}
