import io.github.filterspec.*;

@FilterSpec
@ActiveKeys("keys")
interface Orders {
  @Param String text();

  @Flag("isPaid") boolean paid();

  @Filter @Unset("0") int total();
}

@FilterSpec
@TaggedConditions(groups = "or", conditions = "and", tag = "type")
interface Conditions extends Orders {}

// Orders.java:14:1 error: FS023: Conditions extends Orders, but Conditions and Orders have different wire forms. Give both specs the same wire form, or do not extend Orders
