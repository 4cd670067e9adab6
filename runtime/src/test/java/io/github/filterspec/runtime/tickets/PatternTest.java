package io.github.filterspec.runtime.tickets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.filterspec.runtime.codec.Codec;
import io.github.filterspec.runtime.codec.Codecs;
import io.github.filterspec.runtime.generated.GeneratedCode;
import io.github.filterspec.runtime.members.ActiveKeysTable;
import io.github.filterspec.runtime.members.ActiveKeysValue;
import io.github.filterspec.runtime.members.JsonBodyTable;
import io.github.filterspec.runtime.members.Member;
import io.github.filterspec.runtime.members.SpecBuilder;
import io.github.filterspec.runtime.members.Values;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Texts that do not match are rejected when they are set, kept as JSON when they are read, and
 * never quoted.
 */
class PatternTest {
  private static final Codec<String> ID = Codecs.matching(Codecs.STRING, "[0-9a-f]{4}");

  /** A filter with all kinds of texts, like the processor generates it. */
  private static final class Spec extends ActiveKeysValue<Spec> {
    private static final ActiveKeysTable MEMBERS =
        ActiveKeysTable.of(GeneratedCode.level(1, Spec.class), "active");

    private static final Member<String> ONE = MEMBERS.filter("one", "one", "one", ID);
    private static final Member<Set<String>> SOME =
        MEMBERS.filter("some", "some", "some", Codecs.setOf(ID));
    private static final Member<List<Status>> LISTED =
        MEMBERS.filter(
            "listed",
            "listed",
            "listed",
            Codecs.listOf(Codecs.matching(Codecs.openEnum(Status::new, Status::name), "[A-Z]+")));
    private static final Member<UUID> UUID4 =
        MEMBERS.param(
            "uuid", "uuid", Codecs.matching(Codecs.UUID_TEXT, ".{14}4.*"), new UUID(0, 0));

    private Spec(Values values) {
      super(MEMBERS, values);
    }

    static <T> Spec with(Member<T> member, T value) {
      return new Builder().with(member, value).build();
    }

    static Spec fromJson(String json) {
      return new Spec(MEMBERS.read(json));
    }

    /** Sets any member. */
    private static final class Builder extends SpecBuilder<Spec, Builder> {
      Builder() {
        super(MEMBERS, Spec::new);
      }

      <T> Builder with(Member<T> member, T value) {
        return set(member, value);
      }
    }
  }

  @Test
  void matchingTextsAreWritten() {
    assertThat(Spec.with(Spec.ONE, "00ff").toJson()).contains("\"one\":\"00ff\"");
    assertThat(Spec.with(Spec.SOME, Set.of("00ff", "abcd")).toJson())
        .contains("\"some\":[\"00ff\",\"abcd\"]");
    assertThat(Spec.with(Spec.LISTED, List.of(new Status("OPEN"))).toJson())
        .contains("\"listed\":[\"OPEN\"]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"s3cret", "00f", "00ff0", "00FF", "x00ff", "00ff\n"})
  void wholeTextMustMatch(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Spec.with(Spec.ONE, text))
        .withMessage(
            "one: the value does not match [0-9a-f]{4}. Correct the value, or do not call one.");
  }

  @Test
  void eachElementMustMatch() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Spec.with(Spec.SOME, Set.of("00ff", "s3cret")))
        .withMessage(
            "some: the value has an element that does not match [0-9a-f]{4}. Correct the"
                + " value, or do not call some.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Spec.with(Spec.LISTED, List.of(new Status("open"))))
        .withMessageStartingWith("listed: the value has an element that does not match [A-Z]+.");
  }

  @Test
  void uuidIsMatchedAsWritten() {
    UUID fourth = UUID.fromString("E15BF245-44E3-4DA2-89C2-23C8FB487214");

    assertThat(Spec.with(Spec.UUID4, fourth).toJson()).contains(fourth.toString());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Spec.with(Spec.UUID4, new UUID(1, 1)))
        .withMessageStartingWith("uuid: the value does not match");
  }

  @Test
  void blankTextIsReportedAsNotFiltering() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Spec.with(Spec.ONE, " "))
        .withMessageContaining("is blank, so the filter would have no effect");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"one\":\"nope\",\"some\":[]", "\"one\":\"\",\"some\":[\"nope\"]"})
  void readTextThatDoesNotMatchIsKeptAsJson(String fields) {
    String key = fields.contains("\"one\":\"\"") ? "some" : "one";
    String json =
        "{\"active\":[\"%s\"],%s,\"listed\":[],\"uuid\":\"%s\"}"
            .formatted(key, fields, new UUID(0, 0));

    assertThat(Spec.fromJson(json).unknownKeys()).containsExactly(key);
    assertThat(Spec.fromJson(json).toJson()).isEqualTo(json);
  }

  @Test
  void formWithoutUnknownKeysRejectsText() {
    JsonBodyTable table = JsonBodyTable.of(PatternTest.class);
    table.param("one", "one", ID);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> table.read("{\"one\":\"s3cret\"}"))
        .withMessage("PatternTest: the field one does not match [0-9a-f]{4}");
  }
}
