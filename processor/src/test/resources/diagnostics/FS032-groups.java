import io.github.filterspec.*;

@FilterSpec
@TaggedConditions(groups = "", conditions = "and", tag = " ", maxGroups = 0)
interface Contacts {
  @Filter String name();
}

// Contacts.java:4:28 error: FS017: the attribute "groups" of @TaggedConditions is blank. Write the name of a JSON field, such as groups = "or"
// Contacts.java:4:58 error: FS017: the attribute "tag" of @TaggedConditions is blank. Write the name of a JSON field, such as tag = "type"
// Contacts.java:4:75 error: FS032: the attribute "maxGroups" of @TaggedConditions is less than 1. Write 1 or more
