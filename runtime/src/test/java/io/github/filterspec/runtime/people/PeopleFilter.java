package io.github.filterspec.runtime.people;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.filterspec.runtime.TimeRange;
import io.github.filterspec.runtime.codec.Codec;
import io.github.filterspec.runtime.codec.Codecs;
import io.github.filterspec.runtime.expression.ConditionTable;
import io.github.filterspec.runtime.expression.ConditionType;
import io.github.filterspec.runtime.expression.Expression;
import io.github.filterspec.runtime.expression.ExpressionCodec;
import io.github.filterspec.runtime.expression.TwoLevels;
import io.github.filterspec.runtime.generated.GeneratedCode;
import io.github.filterspec.runtime.json.JsonTree;
import io.github.filterspec.runtime.people.PeopleCondition.AttributesCondition;
import io.github.filterspec.runtime.people.PeopleCondition.EveryoneCondition;
import io.github.filterspec.runtime.people.PeopleCondition.IdCondition;
import io.github.filterspec.runtime.people.PeopleCondition.JoinedCondition;
import io.github.filterspec.runtime.people.PeopleCondition.NameCondition;
import io.github.filterspec.runtime.people.PeopleCondition.UnknownCondition;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.NullMarked;

/** Written by hand, exactly as the processor generates it; a test of the processor compares. */
@NullMarked
public final class PeopleFilter extends Expression<PeopleCondition, PeopleFilter> {
  static final ConditionTable<PeopleCondition, PeopleFilter> MEMBERS =
      ConditionTable.of(
          GeneratedCode.level(1, PeopleFilter.class),
          TwoLevels.orOfAnds("or", "and").tag("type").maxGroups(1000),
          PeopleFilter::new,
          UnknownCondition::new);

  static final ConditionType<EveryoneCondition, Boolean> EVERYONE =
      MEMBERS.flag("everyone", "all_people", EveryoneCondition.class, EveryoneCondition::new);

  static final ConditionType<IdCondition, Set<UUID>> ID =
      MEMBERS.filter(
          "id",
          "id_in",
          "ids",
          Codecs.setOf(Codecs.UUID_TEXT),
          IdCondition.class,
          IdCondition::new,
          IdCondition::id);

  static final ConditionType<NameCondition, Set<String>> NAME =
      MEMBERS.filter(
          "name",
          "name_in",
          "name_in",
          Codecs.setOf(Codecs.STRING),
          NameCondition.class,
          NameCondition::new,
          NameCondition::name);

  static final ConditionType<JoinedCondition, TimeRange> JOINED =
      MEMBERS.flat(
          "joined",
          "joined_between",
          Codecs.openTimeRange("after", "before"),
          JoinedCondition.class,
          JoinedCondition::new,
          JoinedCondition::joined);

  static final ConditionType<AttributesCondition, List<Map<String, String>>> ATTRIBUTES =
      MEMBERS.optional(
          "attributes",
          "attributes_in",
          "attributes",
          Codecs.listOf(Codecs.mapOf(Codecs.STRING)),
          AttributesCondition.class,
          AttributesCondition::new,
          AttributesCondition::attributes);

  private PeopleFilter(List<List<PeopleCondition>> groups) {
    super(MEMBERS, groups);
  }

  public static PeopleFilter everyone() {
    return of(new EveryoneCondition());
  }

  public static PeopleFilter id(UUID first, UUID... more) {
    return of(new IdCondition(ID.set(first, more)));
  }

  public static PeopleFilter id(Collection<UUID> values) {
    return of(new IdCondition(ID.set(values)));
  }

  public static PeopleFilter name(String first, String... more) {
    return of(new NameCondition(NAME.set(first, more)));
  }

  public static PeopleFilter name(Collection<String> values) {
    return of(new NameCondition(NAME.set(values)));
  }

  public static PeopleFilter joined(TimeRange value) {
    return of(new JoinedCondition(value));
  }

  public static PeopleFilter attributes(Collection<Map<String, String>> values) {
    return of(new AttributesCondition(ATTRIBUTES.list(values)));
  }

  public static PeopleFilter attributes() {
    return of(new AttributesCondition(null));
  }

  public static PeopleFilter of(PeopleCondition condition) {
    return MEMBERS.single(condition);
  }

  public static PeopleFilter allOf(PeopleFilter first, PeopleFilter... more) {
    return allOf(MEMBERS, first, more);
  }

  public static PeopleFilter allOf(Collection<PeopleFilter> expressions) {
    return allOf(MEMBERS, expressions);
  }

  public static PeopleFilter anyOf(PeopleFilter first, PeopleFilter... more) {
    return anyOf(MEMBERS, first, more);
  }

  public static PeopleFilter anyOf(Collection<PeopleFilter> expressions) {
    return anyOf(MEMBERS, expressions);
  }

  public static PeopleFilter fromJson(String json) {
    return MEMBERS.read(json);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static PeopleFilter fromJson(JsonTree json) {
    return MEMBERS.read(json);
  }

  public static Codec<PeopleFilter> codec() {
    return ExpressionCodec.of(PeopleFilter::fromJson);
  }
}
