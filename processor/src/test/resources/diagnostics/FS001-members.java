package shop;

import static io.github.filterspec.HttpMethod.*;

import io.github.filterspec.*;
import io.github.filterspec.runtime.TimeRange;
import java.time.*;
import java.util.*;

@FilterSpec
@ActiveKeys("keys")
public abstract class Orders {
  @Filter public abstract Set<String> tags();

  @Flag
  public boolean paid() {
    return true;
  }

  public abstract String note();
}

@FilterSpec
@ActiveKeys("keys")
record Lists(@Filter String name, @Filter int total, String note) {}

@FilterSpec
@ActiveKeys("keys")
enum States {
  OPEN
}

@FilterSpec
@ActiveKeys("keys")
@interface Notes {
  @Filter
  String text();
}

// Orders.java:10:1 error: FS001: Orders is not an interface, but a filter spec must be an interface. Write interface instead of class
// Orders.java:23:1 error: FS001: Lists is not an interface, but a filter spec must be an interface. Write interface instead of record
// Orders.java:27:1 error: FS001: States is not an interface, but a filter spec must be an interface. Write interface instead of enum
// Orders.java:33:1 error: FS001: Notes is not an interface, but a filter spec must be an interface. Write interface instead of @interface
