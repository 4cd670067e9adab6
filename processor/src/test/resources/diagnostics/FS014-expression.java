package shop;

import static io.github.filterspec.HttpMethod.*;
import static io.github.filterspec.Safety.*;

import io.github.filterspec.*;
import io.github.filterspec.runtime.TimeRange;
import java.util.*;

@FilterSpec
@TaggedConditions(groups = "or", conditions = "and", tag = "type")
public interface Contacts {
  @Flag(key = "x") boolean and();

  @Flag boolean or();

  @Filter String of();

  @Filter(key = "x_list") Set<String> listed();

  @Filter(field = "x_fold") String fold();

  @Filter @Ends(from = "after", to = "before") TimeRange groups();

  @Filter(key = "x_words") @Ends(from = "after", to = "before") TimeRange describe();
}

// Contacts.java:13:28 error: FS014: and would generate the method and, but this name is reserved by generated expressions. Rename the method
// Contacts.java:15:17 error: FS014: or would generate the method or, but this name is reserved by generated expressions. Rename the method, and add key = "or" to keep the wire name
// Contacts.java:17:18 error: FS014: of would generate the method of, but this name is reserved by generated expressions. Rename the method, and add field = "of" to keep the wire name
// Contacts.java:21:36 error: FS014: fold would generate the method fold, but this name is reserved by generated expressions. Rename the method
// Contacts.java:23:58 error: FS014: groups would generate the method groups, but this name is reserved by generated expressions. Rename the method, and add key = "groups" to keep the wire name
// Contacts.java:25:75 error: FS014: describe would generate the method describe, but this name is reserved by generated expressions. Rename the method
