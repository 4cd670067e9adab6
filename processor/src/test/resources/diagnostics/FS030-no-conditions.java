import io.github.filterspec.*;

@FilterSpec
@TaggedConditions(groups = "or", conditions = "and", tag = "type")
interface Contacts {
  default String name() {
    return "not a member";
  }
}

// Contacts.java:4:1 error: FS030: Contacts has no conditions. Add a method with @Filter or @Flag
