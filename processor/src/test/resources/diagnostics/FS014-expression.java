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

// Contacts.java:12:27 error: FS014: the member and() needs a generated method and(), but this name is reserved by generated expressions. Rename the member
// Contacts.java:14:17 error: FS014: the member or() needs a generated method or(), but this name is reserved by generated expressions. Rename the member, and add @Key("or") to keep the wire name
// Contacts.java:16:18 error: FS014: the member of() needs a generated method of(), but this name is reserved by generated expressions. Rename the member, and write @Filter("of") to keep the wire name
// Contacts.java:20:28 error: FS014: the member fold() needs a generated method fold(), but this name is reserved by generated expressions. Rename the member
// Contacts.java:22:58 error: FS014: the member groups() needs a generated method groups(), but this name is reserved by generated expressions. Rename the member, and add @Key("groups") to keep the wire name
// Contacts.java:24:74 error: FS014: the member describe() needs a generated method describe(), but this name is reserved by generated expressions. Rename the member
