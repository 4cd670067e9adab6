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

// Orders.java:9:20 warning: FS039: some texts take too long to compare with the pattern of nested(): in (a+)+, a repetition repeats another one. Keep one of the two
// Orders.java:11:20 warning: FS039: some texts take too long to compare with the pattern of nestedClasses(): in ([a-z]+)*, a repetition repeats another one. Keep one of the two
// Orders.java:13:20 warning: FS039: some texts take too long to compare with the pattern of overlapping(): in (\w|\d)+, several alternatives match the same text. Keep one of them
// Orders.java:15:20 warning: FS039: some texts take too long to compare with the pattern of repeated(): in (a|aa)+, several alternatives match the same text. Keep one of them
// Orders.java:17:20 warning: FS039: some texts take too long to compare with the pattern of slow(): a text of 30 characters already does. Repeat fewer parts that can match the same text
