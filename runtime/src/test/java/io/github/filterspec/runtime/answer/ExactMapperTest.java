package io.github.filterspec.runtime.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.github.filterspec.runtime.OpenEnum;
import io.github.filterspec.runtime.failure.CallFailure;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A value is read exactly, or the item is not read. The user's own mapper is as exact. */
class ExactMapperTest {
  private static final ItemMapper STANDARD = ItemMapper.standard();

  /** A mapper of the user that allows everything that Jackson can allow. */
  private static final ItemMapper LENIENT =
      ItemMapper.of(
          new ObjectMapper()
              .registerModule(new JavaTimeModule())
              .disable(
                  DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                  DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                  DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
              .enable(
                  DeserializationFeature.ACCEPT_FLOAT_AS_INT,
                  DeserializationFeature.ACCEPT_EMPTY_STRING_AS_NULL_OBJECT,
                  DeserializationFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL)
              .setDefaultSetterInfo(JsonSetter.Value.forValueNulls(Nulls.SKIP, Nulls.SKIP)));

  enum Status {
    @JsonProperty("open")
    OPEN,
    CLOSED
  }

  @SuppressWarnings("ArrayRecordComponent") // Jackson reads arrays by other classes
  record Values(
      @Nullable Integer whole,
      @Nullable Long large,
      @Nullable BigInteger huge,
      @Nullable Double number,
      @Nullable BigDecimal decimal,
      @Nullable Boolean flag,
      @Nullable String text,
      @Nullable Character letter,
      @Nullable Status status,
      @Nullable Instant at,
      @Nullable LocalDate day,
      @Nullable Date date,
      @Nullable UUID uuid,
      @Nullable URI uri,
      int @Nullable [] wholes,
      double @Nullable [] numbers,
      @Nullable List<String> texts,
      @Nullable Set<Integer> set,
      @Nullable Map<String, Integer> map) {}

  @ParameterizedTest
  @ValueSource(
      strings = {
        "whole:1.5",
        "whole:1.0",
        "whole:1e2",
        "whole:\"5\"",
        "whole:\" 5 \"",
        "whole:\"\"",
        "whole:true",
        "whole:2147483648",
        "whole:[5]",
        "whole:{}",
        "large:\"5\"",
        "large:9223372036854775808",
        "huge:1.5",
        "huge:\"5\"",
        "number:\"1\"",
        "number:\"NaN\"",
        "number:1e999",
        "number:-1e999",
        "number:1e-999",
        "number:\"\"",
        "number:true",
        "decimal:\"1.5\"",
        "decimal:\"\"",
        "decimal:false",
        "flag:1",
        "flag:0",
        "flag:\"true\"",
        "flag:\"\"",
        "text:5",
        "text:1.5",
        "text:true",
        "text:[]",
        "text:[\"a\"]",
        "text:{}",
        "letter:65",
        "letter:\"\"",
        "letter:\"ab\"",
        "status:0",
        "status:\"0\"",
        "status:\"\"",
        "status:\" open\"",
        "status:\"OPEN\"",
        "status:\"new\"",
        "status:true",
        "at:5",
        "at:1.5",
        "at:\"\"",
        "at:\" \"",
        "at:\"5\"",
        "at:\"2026-06-01\"",
        "at:true",
        "at:\" 2026-06-01T00:00:00Z\"",
        "day:20000",
        "day:\"2026-06-01T10:00:00Z\"",
        "day:\"2026-02-30\"",
        "day:[2026,6,1]",
        "date:5",
        "date:\"5\"",
        "date:\"2026-02-30T00:00:00Z\"",
        "uuid:5",
        "uuid:\"\"",
        "uri:5",
        "wholes:[1.5]",
        "wholes:[\"5\"]",
        "wholes:[null]",
        "wholes:\"\"",
        "numbers:[1e999]",
        "numbers:[\"NaN\"]",
        "texts:[1]",
        "texts:[null]",
        "texts:\"\"",
        "texts:[true]",
        "set:[null]",
        "set:[1.5]",
        "map:{\"a\":null}",
        "map:{\"a\":\"5\"}"
      })
  void valueOfAnotherKindIsRefused(String field) {
    String name = field.substring(0, field.indexOf(':'));
    String json = "[{\"%s\":%s}]".formatted(name, field.substring(name.length() + 1));

    for (ItemMapper mapper : List.of(STANDARD, LENIENT)) {
      assertThatExceptionOfType(CallFailure.class)
          .isThrownBy(() -> BoundItems.of(mapper, Values.class, json))
          .satisfies(failure -> assertThat(failure.path()).startsWith("data[0]." + name));
    }
  }

  @Test
  void exactValuesAreRead() {
    String json =
        """
        [{"whole":-5,"large":9223372036854775807,"huge":9223372036854775808,"number":1,
          "decimal":2.50,"flag":false,"text":" a ","letter":"x","status":"open",
          "at":"2026-06-01T00:00:00Z","day":"2026-06-01","date":"2026-06-01T00:00:00.000Z",
          "uuid":"6a193cf7-b50b-4c2f-ac80-7d1f00000000","uri":"a/b","wholes":[1,2],
          "numbers":[0,0.5],"texts":["",""],"set":[1],"map":{"a":1}}]""";

    for (ItemMapper mapper : List.of(STANDARD, LENIENT)) {
      Values values = (Values) BoundItems.of(mapper, Values.class, json).get(0);

      assertThat(values.whole()).isEqualTo(-5);
      assertThat(values.huge()).isEqualTo("9223372036854775808");
      assertThat(values.number()).isEqualTo(1.0);
      assertThat(values.decimal()).isEqualTo(new BigDecimal("2.50"));
      assertThat(values.text()).isEqualTo(" a ");
      assertThat(values.status()).isEqualTo(Status.OPEN);
      assertThat(values.at()).isEqualTo("2026-06-01T00:00:00Z");
      assertThat(values.date()).isEqualTo("2026-06-01T00:00:00.000Z");
      assertThat(values.numbers()).containsExactly(0, 0.5);
      assertThat(values.texts()).containsExactly("", "");
    }
  }

  record Required(int count, String name) {}

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "{\"name\":\"a\"}              | count | , and replace the primitive type with a class such as Integer",
        "{\"name\":\"a\",\"count\":null} | count | , and replace the primitive type with a class such as Integer",
        "{\"count\":1}                 | name  | ''",
        "{\"count\":1,\"name\":null}     | name  | ''"
      })
  void missingValueIsRefused(String item, String name, String end) {
    for (ItemMapper mapper : List.of(STANDARD, LENIENT)) {
      assertThatExceptionOfType(CallFailure.class)
          .isThrownBy(() -> BoundItems.of(mapper, Required.class, "[" + item + "]"))
          .withMessage(
              "the answer has no value for %1$s. If the value may be missing or null, add @Nullable"
                  + " to %1$s%2$s, at data[0].%1$s",
              name, end);
    }
  }

  @Test
  void nullElementNamesTheAnnotation() {
    assertThatExceptionOfType(CallFailure.class)
        .isThrownBy(() -> BoundItems.of(STANDARD, Values.class, "[{\"texts\":[\"a\",null]}]"))
        .withMessage(
            "the answer contains null for an element. If an element may be null, add @Nullable to"
                + " the type of the elements, at data[0].texts[1]");
  }

  record Properties(Map<String, String> properties) {}

  @Test
  void nullInAMapNamesTheTypeOfTheValues() {
    assertThatExceptionOfType(CallFailure.class)
        .isThrownBy(
            () -> BoundItems.of(STANDARD, Properties.class, "[{\"properties\":{\"a\":null}}]"))
        .withMessage(
            "the answer contains null for a value of a map. If a value may be null, add @Nullable"
                + " to the type of the values, such as Map<String, @Nullable String>, at"
                + " data[0].properties.*");
  }

  @JsonIgnoreProperties("ignored")
  record MayBeMissing(
      @Nullable String nullable,
      @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> emptyList,
      String ignored,
      @JsonProperty(access = JsonProperty.Access.READ_ONLY) String readOnly,
      List<@Nullable String> elements,
      Map<String, JsonNode> trees,
      @JsonAnySetter Map<String, JsonNode> others) {}

  @Test
  void nullIsAllowedWhereTheTypeSaysSo() {
    String json = "[{\"elements\":[null],\"trees\":{\"a\":null},\"emptyList\":null,\"more\":null}]";

    MayBeMissing item = (MayBeMissing) BoundItems.of(STANDARD, MayBeMissing.class, json).get(0);

    assertThat(item.nullable()).isNull();
    assertThat(item.emptyList()).isEmpty();
    assertThat(item.elements()).containsExactly((String) null);
    assertThat(item.trees()).containsEntry("a", NullNode.getInstance());
    assertThat(item.others()).containsOnlyKeys("more");
  }

  record Present(@JsonProperty(required = true) @Nullable String note) {}

  @Test
  void requiredFieldMayBeNullButNotMissing() {
    assertThat(BoundItems.of(STANDARD, Present.class, "[{\"note\":null}]"))
        .containsExactly(new Present(null));
    assertThatExceptionOfType(CallFailure.class)
        .isThrownBy(() -> BoundItems.of(STANDARD, Present.class, "[{}]"))
        .satisfies(failure -> assertThat(failure.path()).isEqualTo("data[0].note"));
  }

  record Moment(@JsonFormat(shape = JsonFormat.Shape.NUMBER) Instant at) {}

  @Test
  void timeIsANumberIfTheTypeSaysSo() {
    assertThat(BoundItems.of(STANDARD, Moment.class, "[{\"at\":5}]"))
        .containsExactly(new Moment(Instant.ofEpochSecond(5)));
  }

  enum Level {
    LOW,
    @JsonEnumDefaultValue
    OTHER
  }

  record Leveled(Level level, OpenEnum<Level> open) {}

  @Test
  void unknownConstantIsTheDefaultOrKeepsItsText() {
    Leveled item =
        (Leveled)
            BoundItems.of(STANDARD, Leveled.class, "[{\"level\":\"HIGH\",\"open\":\"HIGH\"}]")
                .get(0);

    assertThat(item.level()).isEqualTo(Level.OTHER);
    assertThat(item.open()).isEqualTo(OpenEnum.unknown("HIGH"));
    assertThat(item.open().known()).isEmpty();
  }

  record Own(@JsonDeserialize(using = Lengths.class) int length) {}

  static final class Lengths extends JsonDeserializer<Integer> {
    @Override
    public Integer deserialize(JsonParser json, DeserializationContext context) throws IOException {
      return json.getText().length();
    }
  }

  @Test
  void deserializerOfTheUserDecidesItself() {
    assertThat(BoundItems.of(STANDARD, Own.class, "[{\"length\":\"abc\"}]"))
        .containsExactly(new Own(3));
  }

  /** An item whose deserializer reads all tokens that it gets. */
  record Greedy(@JsonDeserialize(using = ReadsOn.class) int tokens) {}

  static final class ReadsOn extends JsonDeserializer<Integer> {
    @Override
    public Integer deserialize(JsonParser json, DeserializationContext context) throws IOException {
      int tokens = 0;
      while (json.nextToken() != null) {
        tokens++;
      }
      return tokens;
    }
  }

  @Test
  void deserializerCannotReadTheNextItem() {
    assertThat(BoundItems.of(STANDARD, Greedy.class, "[{\"tokens\":1},{\"tokens\":2}]"))
        .containsExactly(new Greedy(1), new Greedy(1));
  }

  @Test
  void numbersOfUntypedValuesKeepTheirDigits() {
    record Untyped(Object value, JsonNode tree) {}

    Untyped item =
        (Untyped) BoundItems.of(STANDARD, Untyped.class, "[{\"value\":0.10,\"tree\":2.50}]").get(0);

    assertThat(item.value()).isEqualTo(new BigDecimal("0.10"));
    assertThat(item.tree().toString()).isEqualTo("2.50");
  }
}
