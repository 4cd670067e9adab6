package io.github.filterspec.runtime.deals;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.filterspec.runtime.evaluation.Truth;
import io.github.filterspec.runtime.property.PropertyValues;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * The laws of expressions on properties. An interpreter evaluates the raw JSON, and shares no code
 * with expressions. A condition on a property without a value is neither true nor false, so the
 * results are the numbers 0 (false), 1 (unknown) and 2 (true).
 */
class DealsLawsTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final int FALSE = 0;
  private static final int UNKNOWN = 1;
  private static final int TRUE = 2;

  private static final List<Truth> TRUTHS = List.of(Truth.FALSE, Truth.UNKNOWN, Truth.TRUE);

  @SuppressWarnings("unchecked") // the items are maps
  private static final PropertyValues<Map<String, Object>> VALUES =
      PropertyValues.of((Class<Map<String, Object>>) (Class<?>) Map.class).others(Map::get);

  /** An expression, together with a function that computes its result directly. */
  private sealed interface Node {
    DealsFilter build();

    int result(Map<String, Object> deal);

    record Name(String value) implements Node {
      @Override
      public DealsFilter build() {
        return DealsFilter.name().is(value);
      }

      @Override
      public int result(Map<String, Object> deal) {
        Object name = deal.get("dealname");
        return name == null ? UNKNOWN : name.equals(value) ? TRUE : FALSE;
      }
    }

    record Amount(long from, long to) implements Node {
      @Override
      public DealsFilter build() {
        return DealsFilter.amount().between(from, to);
      }

      @Override
      public int result(Map<String, Object> deal) {
        Object amount = deal.get("amount");
        return amount == null
            ? UNKNOWN
            : (long) amount >= from && (long) amount <= to ? TRUE : FALSE;
      }
    }

    record OneOf(List<Stage> stages) implements Node {
      @Override
      public DealsFilter build() {
        return DealsFilter.stage().notIn(stages);
      }

      @Override
      public int result(Map<String, Object> deal) {
        Object stage = deal.get("dealstage");
        return stage == null
            ? UNKNOWN
            : stages.stream().anyMatch(each -> each.name().equals(stage)) ? FALSE : TRUE;
      }
    }

    record All(List<Node> parts) implements Node {
      @Override
      public DealsFilter build() {
        return DealsFilter.allOf(parts.stream().map(Node::build).toList());
      }

      @Override
      public int result(Map<String, Object> deal) {
        return parts.stream().mapToInt(part -> part.result(deal)).min().orElseThrow();
      }
    }

    record Any(List<Node> parts) implements Node {
      @Override
      public DealsFilter build() {
        return DealsFilter.anyOf(parts.stream().map(Node::build).toList());
      }

      @Override
      public int result(Map<String, Object> deal) {
        return parts.stream().mapToInt(part -> part.result(deal)).max().orElseThrow();
      }
    }
  }

  @Provide
  Arbitrary<Node> nodes() {
    return nodes(3);
  }

  private static Arbitrary<Node> nodes(int depth) {
    Arbitrary<Node> names = Arbitraries.of("a", "b").map(Node.Name::new);
    Arbitrary<Node> amounts =
        Arbitraries.longs().between(0, 2).map(from -> new Node.Amount(from, from + 1));
    Arbitrary<Node> stages =
        Arbitraries.of(Stage.class).list().ofMinSize(1).ofMaxSize(2).map(Node.OneOf::new);
    Arbitrary<Node> leaves = Arbitraries.oneOf(names, amounts, stages);
    if (depth == 0) {
      return leaves;
    }
    Arbitrary<List<Node>> parts = nodes(depth - 1).list().ofMinSize(1).ofMaxSize(3);
    return Arbitraries.oneOf(leaves, parts.map(Node.All::new), parts.map(Node.Any::new));
  }

  @Property
  void jsonMeansTheSameAsTheExpression(@ForAll("nodes") Node node) {
    JsonNode json = tree(node.build().toJson());

    for (Map<String, Object> deal : deals()) {
      assertThat(groups(json, deal)).as("%s", deal).isEqualTo(node.result(deal));
    }
  }

  @Property
  void expressionIsReadBackEqual(@ForAll("nodes") Node node) {
    DealsFilter built = node.build();

    DealsFilter read = DealsFilter.fromJson(built.toJson());

    assertThat(read).isEqualTo(built).hasToString(built.toJson());
    assertThat(read.unknownConditions()).isEmpty();
    assertThat(read.describe()).isEqualTo(built.describe());
  }

  /** The evaluation in memory agrees with the interpreter of the raw JSON. */
  @Property
  void evaluationMeansTheSameAsTheJson(@ForAll("nodes") Node node) {
    DealsFilter built = node.build();
    JsonNode json = tree(built.toJson());

    for (Map<String, Object> deal : deals()) {
      assertThat(built.evaluate(deal, VALUES))
          .as("%s", deal)
          .isEqualTo(TRUTHS.get(groups(json, deal)))
          .isEqualTo(built.explain(deal, VALUES).truth());
    }
  }

  @Property
  void textNeverBecomesStructure(@ForAll String value) {
    if (!value.isBlank() && isPaired(value)) {
      JsonNode condition =
          tree(DealsFilter.text("city").is(value).toJson()).get(0).get("filters").get(0);

      assertThat(condition.get("value").textValue()).isEqualTo(value);
      assertThat(condition.size()).isEqualTo(3);
    }
  }

  private static boolean isPaired(String text) {
    return text.codePoints()
        .noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
  }

  private static int groups(JsonNode json, Map<String, Object> deal) {
    int any = FALSE;
    for (JsonNode group : json) {
      int all = TRUE;
      for (JsonNode condition : group.get("filters")) {
        all = Math.min(all, condition(condition, deal));
      }
      any = Math.max(any, all);
    }
    return any;
  }

  private static int condition(JsonNode condition, Map<String, Object> deal) {
    Object value = deal.get(condition.get("propertyName").textValue());
    if (value == null) {
      return UNKNOWN;
    }
    boolean holds =
        switch (condition.get("operator").textValue()) {
          case "EQ" -> value.equals(condition.get("value").textValue());
          case "BETWEEN" ->
              (long) value >= condition.get("value").longValue()
                  && (long) value <= condition.get("highValue").longValue();
          case "NOT_IN" -> !contains(condition.get("values"), value);
          default -> throw new IllegalArgumentException(condition.toString());
        };
    return holds ? TRUE : FALSE;
  }

  private static boolean contains(JsonNode values, Object value) {
    for (JsonNode each : values) {
      if (value.equals(each.textValue())) {
        return true;
      }
    }
    return false;
  }

  private static List<Map<String, Object>> deals() {
    List<Map<String, Object>> deals = new ArrayList<>();
    for (String name : List.of("", "a", "b")) {
      for (long amount = -1; amount <= 3; amount++) {
        for (String stage : List.of("", "OPEN", "WON", "LOST")) {
          Map<String, Object> deal = new TreeMap<>();
          if (!name.isEmpty()) {
            deal.put("dealname", name);
          }
          if (amount >= 0) {
            deal.put("amount", amount);
          }
          if (!stage.isEmpty()) {
            deal.put("dealstage", stage);
          }
          deals.add(deal);
        }
      }
    }
    return deals;
  }

  private static JsonNode tree(String json) {
    try {
      return MAPPER.readTree(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
