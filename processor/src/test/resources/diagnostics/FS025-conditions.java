import io.github.filterspec.*;
import io.github.filterspec.runtime.TimeRange;

@FilterSpec
@TaggedConditions(groups = "or", conditions = "and", tag = "type")
interface Contacts {
  @Flag("all") @Key("all") boolean all();

  @Flag @Unset(as = Unset.As.ABSENT) boolean some();

  @Filter @Unset("none") String name();

  @Filter @Unset(as = Unset.As.ABSENT) @Ends(from = "after", to = "before") TimeRange created();

  @Filter("type") @Key("kind_is") String kind();

  @Filter @Ends(from = "type", to = "before") TimeRange seen();

  record Kind(String type, int number) {}

  @Filter Kind kinds();

  @Filter @Unset String nothing();

  @Filter String and();

  @Filter char[] initials();
}

// Contacts.java:25:18 error: FS014: "and" cannot be the name of a member, because this name is reserved by generated expressions. Rename and() in Contacts, and write @Filter("and") to keep the wire name
// Contacts.java:27:18 error: FS007: initials() has the unsupported type "char[]". Use List or Set instead of an array
// Contacts.java:7:9 error: FS025: all() is a flag, and a flag in a spec with @TaggedConditions has no value, so no field needs a name. Remove the name from @Flag
// Contacts.java:15:11 error: FS012: kind() and the tag write the same field, "type". Change the field of kind()
// Contacts.java:17:24 error: FS012: seen() and the tag write the same field, "type". Write another name than "type" in @Ends, or write the name of a field in the @Filter of seen()
// Contacts.java:21:3 error: FS012: kinds() and the tag write the same field, "type". Write the name of a field in the @Filter of kinds()
// Contacts.java:9:9 error: FS025: some() is a flag, and a flag in a spec with @TaggedConditions has no value, so @Unset has no effect. Remove @Unset
// Contacts.java:11:18 error: FS025: name() has an unset value, which a spec with @TaggedConditions never sends. Remove @Unset, or write @Unset(as = Unset.As.ABSENT)
// Contacts.java:13:31 error: FS025: created() needs a field for @Unset(as = Unset.As.ABSENT), but its value is written directly into the condition. Remove @Unset, or write the name of a field in @Filter
// Contacts.java:23:11 error: FS025: nothing() has an empty @Unset. Remove @Unset, or add as = ABSENT
