package io.github.filterspec.runtime.members;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.filterspec.runtime.codec.Codecs;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers in a URL. */
class PlainNumbersTest {

  @ParameterizedTest
  @CsvSource({
    "1.0, 1.0",
    "9999999.5, 9999999.5",
    "2.5E7, 25000000",
    "-1.25E10, -12500000000",
    "12345678.25, 12345678.25",
    "1.0E-5, 0.00001",
    "1.5E-7, 0.00000015",
  })
  void numbersHaveNoExponent(double number, String text) {
    QueryParametersTable table = QueryParametersTable.of(PlainNumbersTest.class);
    Member<Double> set = table.param("price", "price", Codecs.DOUBLE);
    table.param("least", "least", Codecs.DOUBLE, number);

    Values values = table.nothing().with(set, number);

    assertThat(new Houses(table, values).parameters())
        .containsEntry("price", text)
        .containsEntry("least", text);
  }

  private static final class Houses extends QueryParametersValue<Houses> {
    Houses(QueryParametersTable table, Values values) {
      super(table, values);
    }
  }
}
