package io.github.filterspec.cookbook.standin;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.filterspec.runtime.evaluation.Truth;
import io.github.filterspec.runtime.property.PropertyExpression;
import io.github.filterspec.runtime.property.PropertyValues;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * The laws of expressions that every vendor's form must obey. The stand-in of the vendor judges the
 * raw JSON, and shares no code with expressions.
 *
 * @param <E> the generated expression
 */
public abstract class ExpressionLawsTest<E extends PropertyExpression<E>> {
  private static final int EXPRESSIONS = 3_000;
  private static final int DEPTH = 4;
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Returns expressions with one condition each. */
  protected abstract List<E> conditions();

  /** Returns items, as JSON, in which values are missing, too. */
  protected abstract List<String> items();

  /** Returns the values of an item by which the expression is evaluated in memory. */
  protected abstract PropertyValues<JsonNode> values();

  protected abstract E and(E one, E other);

  /** Returns the OR; empty if the API has no OR. */
  protected abstract Optional<E> or(E one, E other);

  /** Returns the opposite; empty if the API has no NOT. */
  protected Optional<E> not(E expression) {
    return Optional.empty();
  }

  protected abstract E read(String json);

  /** Sets the expression in the vendor's query, which checks the limits of the API. */
  protected abstract void send(E expression);

  /**
   * Judges an item by the raw filter. Throws a {@link Refusal} for a filter that is not allowed.
   */
  protected abstract Verdict judge(JsonNode filter, JsonNode item);

  /** An expression, and the results that its conditions promise for the items. */
  private record Promise<E>(E expression, List<Verdict> verdicts) {}

  @Test
  void randomExpressionsMeanWhatWasCombined() {
    Random random = new Random(7);
    List<JsonNode> items = items().stream().map(ExpressionLawsTest::parsed).toList();
    int sent = 0;
    for (int number = 0; number < EXPRESSIONS; number++) {
      Promise<E> promise = random(random, DEPTH, items);
      E expression = promise.expression();
      assertThat(read(expression.toJson())).isEqualTo(expression).hasToString(expression.toJson());
      for (int index = 0; index < items.size(); index++) {
        assertThat(verdict(expression.evaluate(items.get(index), values())))
            .as(expression.toJson())
            .isEqualTo(promise.verdicts().get(index));
      }
      if (!isRefused(expression)) {
        JsonNode raw = parsed(expression.toJson());
        assertThat(items.stream().map(item -> judge(raw, item)).toList())
            .as(expression.toJson())
            .isEqualTo(promise.verdicts());
        sent++;
      }
    }
    assertThat(sent).isGreaterThan(EXPRESSIONS / 2);
  }

  private Promise<E> random(Random random, int depth, List<JsonNode> items) {
    int choice = random.nextInt(depth == 0 ? 1 : 8);
    if (choice == 0) {
      E condition = conditions().get(random.nextInt(conditions().size()));
      JsonNode raw = parsed(condition.toJson());
      return new Promise<>(condition, items.stream().map(item -> judge(raw, item)).toList());
    }
    Promise<E> one = random(random, depth - 1, items);
    if (choice == 1) {
      return not(one.expression())
          .map(not -> new Promise<>(not, one.verdicts().stream().map(Verdict::not).toList()))
          .orElse(one);
    }
    Promise<E> other = random(random, depth - 1, items);
    Optional<E> or = choice % 2 == 0 ? or(one.expression(), other.expression()) : Optional.empty();
    List<Verdict> verdicts = new ArrayList<>();
    for (int index = 0; index < items.size(); index++) {
      verdicts.add(
          Verdict.operation(or.isEmpty())
              .apply(one.verdicts().get(index), other.verdicts().get(index)));
    }
    return new Promise<>(or.orElseGet(() -> and(one.expression(), other.expression())), verdicts);
  }

  private static Verdict verdict(Truth truth) {
    return switch (truth) {
      case FALSE -> Verdict.NO;
      case UNKNOWN -> Verdict.UNCLEAR;
      case TRUE -> Verdict.YES;
    };
  }

  private boolean isRefused(E expression) {
    try {
      send(expression);
      return false;
    } catch (IllegalArgumentException e) {
      return true;
    }
  }

  private static JsonNode parsed(String json) {
    try {
      return JSON.readTree(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
