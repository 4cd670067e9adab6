package shop;

import static io.github.filterspec.HttpMethod.*;

import io.github.filterspec.*;
import io.github.filterspec.runtime.TimeRange;
import java.util.*;

@FilterSpec
@TaggedConditions(groups = "or", conditions = "and", tag = "type")
public interface Contacts {
  @Flag @Key("x") boolean and();

  @Flag boolean or();

  @Filter String of();

  @Filter @Key("x_list") Set<String> listed();

  @Filter("x_fold") String fold();

  @Filter @Ends(from = "after", to = "before") TimeRange groups();

  @Filter @Key("x_words") @Ends(from = "after", to = "before") TimeRange describe();
}

// Contacts.java:12:27 error: FS014: "and" cannot be the name of a member, because this name is reserved by generated expressions. Rename and() in Contacts
// Contacts.java:14:17 error: FS014: "or" cannot be the name of a member, because this name is reserved by generated expressions. Rename or() in Contacts, and add @Key("or") to keep the wire name
// Contacts.java:16:18 error: FS014: "of" cannot be the name of a member, because this name is reserved by generated expressions. Rename of() in Contacts, and write @Filter("of") to keep the wire name
// Contacts.java:20:28 error: FS014: "fold" cannot be the name of a member, because this name is reserved by generated expressions. Rename fold() in Contacts
// Contacts.java:22:58 error: FS014: "groups" cannot be the name of a member, because this name is reserved by generated expressions. Rename groups() in Contacts, and add @Key("groups") to keep the wire name
// Contacts.java:24:74 error: FS014: "describe" cannot be the name of a member, because this name is reserved by generated expressions. Rename describe() in Contacts
