package io.github.filterspec.runtime.people;

import static io.github.filterspec.runtime.people.PeopleFilter.everyone;
import static io.github.filterspec.runtime.people.PeopleFilter.name;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.filterspec.runtime.expression.MalformedExpressionException;
import io.github.filterspec.runtime.people.PeopleCondition.UnknownCondition;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Expressions that are read from JSON. Unknown conditions are kept, and the message for a wrong
 * structure has its place.
 */
class ReadingTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  record Segment(String title, @Nullable PeopleFilter definition) {}

  @Test
  void readExpressionIsInNormalForm() {
    String stored =
        "{'or':[{'and':[{'type':'name_in','name_in':['Grace','Ada','Ada']}]},"
            + "{'and':[{'type':'all_people'},{'name_in':['Ada','Grace'],'type':'name_in'}]}]}";

    assertThat(read(stored)).isEqualTo(name("Ada", "Grace"));
  }

  @Test
  void conditionOfUnknownTypeIsKept() {
    String stored = "{'or':[{'and':[{'type':'tag_in','min':2.50,'tags':['b','a']}]}]}";
    PeopleFilter filter = read(stored);

    assertThat(filter).hasToString(stored.replace('\'', '"'));
    assertThat(filter.unknownConditions()).containsExactly("tag_in");
    assertThat(filter.describe()).isEqualTo("tag_in is unknown to the spec");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'type':'name_in','name_in':[]}",
        "{'type':'name_in','name_in':null}",
        "{'type':'name_in','name_in':['']}",
        "{'type':'joined_between','after':'soon'}",
        "{'type':'name_in','name_in':['Ada'],'not':true}",
        "{'type':'id_in','ids':['ada']}",
        "{'type':'all_people','since':'2026'}",
        "{'type':'joined_between'}",
        "{'type':'joined_between','after':null}"
      })
  void conditionWithUnreadableValueIsKept(String condition) {
    String json = condition.replace('\'', '"');
    PeopleFilter filter = read("{'or':[{'and':[" + condition + "]}]}");

    assertThat(filter.groups().get(0)).containsExactly(new UnknownCondition(json));
    assertThat(PeopleFilter.fromJson(filter.toJson())).isEqualTo(filter);
  }

  @Test
  void groupWithUnknownConditionIsNotAbsorbedWhenItIsRead() {
    String stored =
        "{'or':[{'and':[{'type':'all_people'}]},{'and':[{'type':'all_people'},{'type':'vip'}]}]}";

    assertThat(read(stored)).hasToString(stored.replace('\'', '"'));
    assertThat(PeopleFilter.fromJson(read(stored).toJson())).isEqualTo(read(stored));
    assertThat(read(stored).or(everyone())).isEqualTo(everyone());
  }

  @Test
  void groupWithoutConditionsIsKeptAndCannotBeCombined() {
    PeopleFilter filter = read("{'or':[{'and':[]},{'and':[{'type':'all_people'}]}]}");

    assertThat(filter.toJson())
        .isEqualTo("{\"or\":[{\"and\":[]},{\"and\":[{\"type\":\"all_people\"}]}]}");
    assertThat(filter.or(name("Ada")).groups()).hasSize(3);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> filter.and(name("Ada")))
        .withMessageContaining("has a group without conditions");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[] | ''",
        "{} | .or",
        "{'or':[]} | .or",
        "{'or':[],'and':[]} | ''",
        "{'or':[{'and':[]},7]} | .or[1]",
        "{'or':[{'or':[]}]} | .or[0].and",
        "{'or':[{'and':[{'type':'all_people'},[]]}]} | .or[0].and[1]",
        "{'or':[{'and':[{'kind':'all_people'}]}]} | .or[0].and[0].type",
        "{'or':[{'and':[{'type':'name_in'}]}]} | .or[0].and[0].name_in",
        "{'or':[{'and':[{'type':'name_in','name_in':'Ada'}]}]} | .or[0].and[0].name_in",
        "{'or':[{'and':[{'type':'name_in','name_in':['Ada',7]}]}]} | .or[0].and[0].name_in[1]",
        "{'or':[{'and':[{'type':'joined_between','after':1}]}]} | .or[0].and[0].after",
        "{'or':[{'and':[{'type':'attributes_in','attributes':[{'a':1}]}]}]} |"
            + " .or[0].and[0].attributes[0].*",
      })
  void messageHasPlaceOfWrongStructure(String json, String path) {
    assertThatThrownBy(() -> read(json))
        .isInstanceOfSatisfying(
            MalformedExpressionException.class, e -> assertThat(e.path()).isEqualTo(path));
  }

  @Test
  void numberTooLargeForDoubleIsKept() throws JsonProcessingException {
    String json = "{\"or\":[{\"and\":[{\"type\":\"z\",\"d\":1E+400}]}]}";

    assertThat(MAPPER.readValue(json, PeopleFilter.class).toJson()).isEqualTo(json);
  }

  @Test
  void conditionOfSpecCannotBeGivenAsJson() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new UnknownCondition("{\"type\":\"all_people\"}"))
        .withMessage(
            "PeopleFilter: the spec declares the condition all_people, so this condition"
                + " cannot be created as an unknown condition. Create the condition with its generated method.");
  }

  @Test
  void expressionCanBePartOfModel() throws JsonProcessingException {
    Segment segment = new Segment("Ada", name("Ada"));
    String json =
        "{\"title\":\"Ada\",\"definition\":{\"or\":[{\"and\":[{\"type\":\"name_in\",\"name_in\":[\"Ada\"]}]}]}}";

    assertThat(MAPPER.writeValueAsString(segment)).isEqualTo(json);
    assertThat(MAPPER.readValue(json, Segment.class)).isEqualTo(segment);
    assertThat(MAPPER.readValue("{\"title\":\"?\",\"definition\":null}", Segment.class))
        .isEqualTo(new Segment("?", null));
  }

  @Test
  void jacksonWritesConditionAsInExpression() throws JsonProcessingException {
    assertThat(MAPPER.writeValueAsString(name("Ada").groups()))
        .isEqualTo("[[{\"type\":\"name_in\",\"name_in\":[\"Ada\"]}]]");
  }

  private static PeopleFilter read(String json) {
    return PeopleFilter.fromJson(json.replace('\'', '"'));
  }
}
