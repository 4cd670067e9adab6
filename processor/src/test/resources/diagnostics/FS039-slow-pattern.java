package shop;

import io.github.filterspec.*;
import java.util.*;

@FilterSpec
@JsonBody
public interface Orders {
  @Filter @Matches("(a+)+b") String nested();

  @Filter @Matches("([a-z]+)*[0-9]") String nestedClasses();

  @Filter @Matches("(\\w|\\d)+!") String overlapping();

  @Filter @Matches("(a|aa)+!") String repeated();

  @Filter @Matches("(.*a){25}") String slow();

  @Filter @Matches("([a-z]|-)+") String fine();

  @Filter @Matches("[a-z]+(,[a-z]+)*") String list();

  @Filter @Matches("(\\w+\\.)+\\w+") String host();

  @SuppressWarnings("filterspec")
  @Filter @Matches("(a+)+c") String silent();
}

// Orders.java:9:20 warning: FS039: the pattern of nested() is too slow for some texts: (a+)+ repeats a repetition. Remove one of the two repetitions
// Orders.java:11:20 warning: FS039: the pattern of nestedClasses() is too slow for some texts: ([a-z]+)* repeats a repetition. Remove one of the two repetitions
// Orders.java:13:20 warning: FS039: the pattern of overlapping() is too slow for some texts: (\w|\d)+ has several alternatives that match the same text. Keep only one of these alternatives
// Orders.java:15:20 warning: FS039: the pattern of repeated() is too slow for some texts: (a|aa)+ has several alternatives that match the same text. Keep only one of these alternatives
// Orders.java:17:20 warning: FS039: the pattern of slow() is too slow for some texts: even a text of 30 characters takes too long. Remove some of the repetitions that can match the same text
