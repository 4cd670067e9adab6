import io.github.filterspec.*;

@FilterSpec
@TaggedConditions(groups = "", conditions = "and", tag = " ", maxGroups = 0)
interface Contacts {
  @Filter String name();
}

// Contacts.java:4:28 error: FS017: groups is blank, but it is the name of a JSON field. Write a name, such as groups = "or"
// Contacts.java:4:58 error: FS017: tag is blank, but it is the name of a JSON field. Write a name, such as tag = "type"
// Contacts.java:4:75 error: FS032: an expression has at least one group. Increase maxGroups
