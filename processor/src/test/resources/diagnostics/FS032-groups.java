import io.github.filterspec.*;

@FilterSpec
@TaggedConditions(groups = "", conditions = "and", tag = " ", maxGroups = 0)
interface Contacts {
  @Filter String name();
}

// Contacts.java:4:28 error: FS017: the field of the groups needs a name
// Contacts.java:4:58 error: FS017: the field of the tag needs a name
// Contacts.java:4:75 error: FS032: an expression has at least one group. Increase maxGroups
