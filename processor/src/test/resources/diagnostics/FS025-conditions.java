import io.github.filterspec.*;
import io.github.filterspec.runtime.TimeRange;

@FilterSpec
@TaggedConditions(groups = "or", conditions = "and", tag = "type")
interface Contacts {
  @Flag(key = "all", field = "all") boolean all();

  @Flag @Unset(absent = true) boolean some();

  @Filter @Unset("none") String name();

  @Filter @Unset(absent = true) @Range(from = "after", to = "before") TimeRange created();

  @Filter(key = "kind_is", field = "type") String kind();

  @Filter @Range(from = "type", to = "before") TimeRange seen();

  record Kind(String type, int number) {}

  @Filter Kind kinds();

  @Filter @Unset String nothing();

  @Filter String and();

  @Filter char[] initials();
}

// Contacts.java:25:18 error: FS014: and would generate and, which is a method of every expression: rename the method, and keep its wire name with field = "and"
// Contacts.java:27:18 error: FS007: initials has a type that cannot be written, char[]: an array can be changed; use List or Set
// Contacts.java:7:30 error: FS025: all is a flag, which has no operand in this form: remove its field
// Contacts.java:15:36 error: FS012: the field type of kind is written twice: it holds the tag already; name another
// Contacts.java:17:25 error: FS012: the field type of seen is written twice: it holds the tag already; call that end otherwise, or name a field for both
// Contacts.java:21:3 error: FS012: the field type of kinds is written twice: it holds the tag already; name a field for it
// Contacts.java:9:9 error: FS025: some is a flag, which has no operand in this form: remove @Unset
// Contacts.java:11:18 error: FS025: name has nothing to write while it is unset: remove @Unset, or say absent = true
// Contacts.java:13:27 error: FS025: created lies in the condition itself, which is there: remove @Unset, or name a field
// Contacts.java:23:11 error: FS025: nothing says nothing with @Unset: remove it, or say absent = true
