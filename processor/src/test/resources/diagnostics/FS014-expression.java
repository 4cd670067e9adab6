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

  @Filter @Range(from = "after", to = "before") TimeRange groups();

  @Filter(key = "x_words") @Range(from = "after", to = "before") TimeRange inWords();
}

// Contacts.java:13:28 error: FS014: and would generate and, which is a method of every expression. Rename the method
// Contacts.java:15:17 error: FS014: or would generate or, which is a method of every expression. Rename the method, and keep its wire name with key = "or"
// Contacts.java:17:18 error: FS014: of would generate of, which is a method of every expression. Rename the method, and keep its wire name with field = "of"
// Contacts.java:19:39 error: FS014: listed would generate listed, which is a method of every expression. Rename the method, and keep its wire name with field = "listed"
// Contacts.java:21:36 error: FS014: fold would generate fold, which is a method of every expression. Rename the method
// Contacts.java:23:59 error: FS014: groups would generate groups, which is a method of every expression. Rename the method, and keep its wire name with key = "groups"
// Contacts.java:25:76 error: FS014: inWords would generate inWords, which is a method of every expression. Rename the method
