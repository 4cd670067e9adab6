package shop;

import io.github.filterspec.*;
import java.util.Set;

public interface Desk {
  @InfixText(and = "", or = " OR ", escape = "%", maxLength = 0)
  @interface Broken {}

  @InfixText(and = " ", not = "-")
  @interface Qualifiers {}

  @InfixText(and = " AND ", or = " OR ")
  @interface Search {}

  @Operators
  interface Text {
    @Operator("{property}:'{operand}'") boolean is(String value);
  }

  @Operators
  interface OneQuote {
    @Operator("{property}:'{operand}") boolean is(String value);
  }

  @Operators
  interface OtherPlaceholder {
    @Operator("{property}:{value}") boolean is(String value);
  }

  @Operators
  interface NoOperand {
    @Operator("{property}:") boolean is(String value);
  }

  @Operators
  interface NoSecond {
    @Operator("{property}:{operand}") boolean between(int from, int to);
  }

  @Operators
  interface NoProperty {
    @Operator("null") boolean isUnset();
  }

  @Operators
  interface Connector {
    @Operator("{property} AND {operand}") boolean is(int value);
  }

  @Operators
  interface WithLiteral {
    @Operator(value = "{property}:null", literal = "true") boolean isUnset();
  }

  @FilterSpec
  @Broken
  interface Tickets {
    @Property Text subject();
  }

  @FilterSpec
  @Qualifiers
  interface Issues {
    @Property Text subject();
  }

  @FilterSpec
  @Search
  interface People {
    @Property OneQuote a();
    @Property OtherPlaceholder b();
    @Property NoOperand c();
    @Property NoSecond d();
    @Property NoProperty e();
    @Property Connector f();
    @Property WithLiteral g();
    @CustomProperty(value = "cf_{name}", pattern = ".+") Text custom(String name);
  }
}

// Desk.java:7:63 error: FS032: the attribute "maxLength" of @InfixText is less than 1. Write 1 or more
// Desk.java:7:20 error: FS059: the attribute "and" of @InfixText is empty, so the API could not separate two conditions. Write the text between two conditions, such as " AND "
// Desk.java:7:46 error: FS059: the attribute "escape" of @InfixText is not supported. Write "\\" for a backslash before a quotation mark, or a quotation mark, which is then written twice
// Desk.java:10:31 error: FS059: the attribute "not" of @InfixText is written, but "or" is not. Without OR, a NOT is possible only for one condition: remove not, and declare negative operators, such as @Operator("-{property}:{operand}")
// Desk.java:71:24 error: FS059: a() has the kind OneQuote, whose operator is() cannot be written as a text: {operand} has a quotation mark on one side only. Write the same quotation mark on both sides
// Desk.java:72:32 error: FS059: b() has the kind OtherPlaceholder, whose operator is() cannot be written as a text: the placeholder {value} has no meaning. The placeholders are {property}, {operand} and {second}
// Desk.java:73:25 error: FS059: c() has the kind NoOperand, whose operator is() cannot be written as a text: the operator has one operand. Write {operand} once into the name of the operator, and not {second}
// Desk.java:74:24 error: FS059: d() has the kind NoSecond, whose operator between() cannot be written as a text: the operator has two operands. Write {operand} and {second} once into the name of the operator
// Desk.java:75:26 error: FS059: e() has the kind NoProperty, whose operator isUnset() cannot be written as a text: the name of the operator does not contain {property}
// Desk.java:76:25 error: FS059: f() has the kind Connector, whose operator is() cannot be written as a text: its name contains " AND ", which separates two conditions. Put this part of the name into quotation marks or brackets
// Desk.java:77:27 error: FS059: g() has the kind WithLiteral, whose operator isUnset() cannot be written as a text: literal has no effect. Write the text into the name of the operator
// Desk.java:78:52 error: FS059: the pattern of custom(String) allows a space, a quotation mark, a parenthesis or another character that is structure in a text. Allow only such characters as [A-Za-z0-9_-]+
