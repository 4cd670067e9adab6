import io.github.filterspec.*;
import io.github.filterspec.runtime.TimeRange;

@FilterSpec
@TaggedConditions(groups = "or", conditions = "and", tag = "type")
interface Contacts {
  @Flag(key = "all", field = "all") boolean all();

  @Flag @Unset(absent = true) boolean some();

  @Filter @Unset("none") String name();

  @Filter @Unset(absent = true) @Ends(from = "after", to = "before") TimeRange created();

  @Filter(key = "kind_is", field = "type") String kind();

  @Filter @Ends(from = "type", to = "before") TimeRange seen();

  record Kind(String type, int number) {}

  @Filter Kind kinds();

  @Filter @Unset String nothing();

  @Filter String and();

  @Filter char[] initials();
}

// Contacts.java:25:18 error: FS014: the member and() needs a generated method and(), but this name is reserved by generated expressions. Rename the member, and add field = "and" to keep the wire name
// Contacts.java:27:18 error: FS007: initials() has an unsupported type, char[]. Use List or Set instead of an array
// Contacts.java:7:30 error: FS025: all() is a flag, and a flag in a spec with @TaggedConditions has no operand that a field could contain. Remove the attribute "field"
// Contacts.java:15:36 error: FS012: kind() and the tag write the same field, "type". Change the field of kind()
// Contacts.java:17:24 error: FS012: seen() and the tag write the same field, "type". Write another name than "type" in @Ends, or add the attribute "field" to seen()
// Contacts.java:21:3 error: FS012: kinds() and the tag write the same field, "type". Add the attribute "field" to kinds()
// Contacts.java:9:9 error: FS025: some() is a flag, and a flag in a spec with @TaggedConditions has no operand that could be unset. Remove @Unset
// Contacts.java:11:18 error: FS025: name() has an unset value, which a spec with @TaggedConditions never sends. Remove @Unset, or write @Unset(absent = true)
// Contacts.java:13:27 error: FS025: created() has no field that could be absent, because its operand is written directly into the condition. Remove @Unset, or add the attribute "field"
// Contacts.java:23:11 error: FS025: nothing() has an empty @Unset. Remove @Unset, or add absent = true
