package shop;

import static io.github.filterspec.WrittenAs.Notation.*;

import io.github.filterspec.*;
import java.time.Instant;
import java.util.*;

public interface Kinds {
  @Operators
  interface Time {
    @Operator("GTE") boolean since(@WrittenAs(EPOCH_MILLIS_TEXT) Instant value);

    @Operator("LTE") boolean until(@WrittenAs(TEXT) Instant value);

    @Operator("IN") boolean in(@WrittenAs(EPOCH_MILLIS) Set<String> values);
  }

  @Operators
  interface Choice<T> {
    @Operator("EQ") boolean is(@WrittenAs(NUMBER) T value);
  }

  @PropertyGroups(
      conditions = "filters",
      condition = @ConditionFields(property = "name", operator = "op", operand = "value"))
  @FilterSpec
  interface Deals {
    @Property @WrittenAs(EPOCH_SECONDS) Plain created();
    @Property @Clearable(as = Clearable.As.NULL) Plain updated();
    @Property @Matches("a+") Plain name();
  }

  @Operators
  interface Day {
    @Operator("GT") @WrittenAs(EPOCH_SECONDS) boolean after(Instant value);
  }

  @Operators
  interface Plain {
    @Operator("EQ") boolean is(String value);
  }
}

// Kinds.java:14:30 error: FS046: the operand of until() has times, which cannot be written as TEXT. Write one of ISO_SECONDS, EPOCH_SECONDS, EPOCH_MILLIS, EPOCH_SECONDS_TEXT, EPOCH_MILLIS_TEXT
// Kinds.java:16:29 error: FS046: the operand of in() has @WrittenAs, but the notation of its type cannot change. Remove @WrittenAs
// Kinds.java:21:29 error: FS046: the operand of is() has @WrittenAs, but the type of the operand is a type parameter. Replace the type parameter with a type, or remove @WrittenAs
// Kinds.java:36:21 error: FS055: after() has @WrittenAs, but the operands are the parameters. Move @WrittenAs to each parameter
// Kinds.java:31:15 error: FS037: @Matches checks only texts, but the type of name() contains no text. Remove @Matches, or change the type to String, UUID, a record with one String, or a Set or List of these types
// Kinds.java:29:26 error: FS046: created() has @WrittenAs, but the notation of its type cannot change. Remove @WrittenAs
// Kinds.java:30:15 error: FS053: updated() cannot be cleared in this form, because only a spec with @JsonBody or @QueryParameters allows that. Remove @Clearable
