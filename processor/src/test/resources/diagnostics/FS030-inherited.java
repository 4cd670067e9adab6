import io.github.filterspec.*;

@FilterSpec
@ActiveKeys("keys")
interface Orders {
  @Param String text();

  @Flag(field = "isPaid") boolean paid();

  @Filter @Unset("0") int total();
}

@FilterSpec
@TaggedConditions(groups = "or", conditions = "and", tag = "type")
interface Conditions extends Orders {}

// Orders.java:13:1 error: FS030: text is no condition: an expression has only @Filter and @Flag; move @Param to the spec that sends Conditions
// Orders.java:13:1 error: FS025: paid is a flag, which has no operand in this form: remove its field
// Orders.java:13:1 error: FS025: total has nothing to write while it is unset: remove @Unset, or say absent = true
