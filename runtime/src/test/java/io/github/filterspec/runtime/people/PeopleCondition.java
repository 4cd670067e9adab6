package io.github.filterspec.runtime.people;

import io.github.filterspec.runtime.TimeRange;
import io.github.filterspec.runtime.expression.Condition;
import io.github.filterspec.runtime.expression.UnknownJson;
import io.github.filterspec.runtime.json.JsonSink;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Written by hand, exactly as the processor generates it; a test of the processor compares. */
@NullMarked
public sealed interface PeopleCondition extends Condition {

  @Override
  default void writeTo(JsonSink sink) {
    PeopleFilter.MEMBERS.write(this, sink);
  }

  @Override
  default String describe() {
    return PeopleFilter.MEMBERS.describe(this);
  }

  record EveryoneCondition() implements PeopleCondition {}

  record IdCondition(Set<UUID> id) implements PeopleCondition {
    public IdCondition {
      id = PeopleFilter.ID.checked(id);
    }
  }

  record NameCondition(Set<String> name) implements PeopleCondition {
    public NameCondition {
      name = PeopleFilter.NAME.checked(name);
    }
  }

  record JoinedCondition(TimeRange joined) implements PeopleCondition {
    public JoinedCondition {
      joined = PeopleFilter.JOINED.checked(joined);
    }
  }

  record AttributesCondition(@Nullable List<Map<String, String>> attributes)
      implements PeopleCondition {
    public AttributesCondition {
      attributes = PeopleFilter.ATTRIBUTES.checkedIfPresent(attributes);
    }
  }

  record UnknownCondition(String json) implements PeopleCondition, UnknownJson {
    public UnknownCondition {
      json = PeopleFilter.MEMBERS.unknown(json);
    }
  }
}
