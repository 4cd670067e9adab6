package shop;

import io.github.filterspec.*;
import java.util.*;

@FilterSpec
@JsonBody
public interface Orders {
  @Filter @Pattern("(a+)+b") String nested();

  @Filter @Pattern("([a-z]+)*[0-9]") String nestedClasses();

  @Filter @Pattern("(\\w|\\d)+!") String overlapping();

  @Filter @Pattern("(a|aa)+!") String repeated();

  @Filter @Pattern("(.*a){25}") String slow();

  @Filter @Pattern("([a-z]|-)+") String fine();

  @Filter @Pattern("[a-z]+(,[a-z]+)*") String list();

  @Filter @Pattern("(\\w+\\.)+\\w+") String host();

  @SuppressWarnings("filterspec")
  @Filter @Pattern("(a+)+c") String silent();
}

// Orders.java:9:20 warning: FS039: some texts take too long to compare with the pattern of nested: in (a+)+, a repetition repeats another one. Keep one of the two
// Orders.java:11:20 warning: FS039: some texts take too long to compare with the pattern of nestedClasses: in ([a-z]+)*, a repetition repeats another one. Keep one of the two
// Orders.java:13:20 warning: FS039: some texts take too long to compare with the pattern of overlapping: in (\w|\d)+, several alternatives match the same text. Keep one of them
// Orders.java:15:20 warning: FS039: some texts take too long to compare with the pattern of repeated: in (a|aa)+, several alternatives match the same text. Keep one of them
// Orders.java:17:20 warning: FS039: some texts take too long to compare with the pattern of slow: 30 characters are enough. Repeat fewer parts that can match the same text
