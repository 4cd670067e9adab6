package shop;

import static io.github.filterspec.HttpMethod.*;

import io.github.filterspec.*;
import java.util.*;

public interface Shops {
  @Api
  @SignIn(value = SignIn.Scheme.PARAMETER, name = "key")
  @interface Shop {}

  @FilterSpec
  @Shop
  @QueryParameters
  @Reads(path = "orders", items = String.class)
  interface Orders {
    @CustomParam(value = "meta", pattern = "[a-z]+") String none(String name);

    @CustomParam(value = "{name}.{name}", pattern = "[a-z]+") String twice(String name);

    @CustomParam(value = "a_{name}", pattern = "[a-z]+") String first(String name);

    @CustomParam(value = "a_{name}_b", pattern = "[a-z]+") String second(String name);

    @CustomParam(value = " ", pattern = "[a-z]+") String blank(String name);

    @CustomParam(value = "b{name}", pattern = "(") String invalid(String name);

    @CustomParam(value = "c{name}", pattern = "") String empty(String name);

    @CustomParam(value = "d{name}", pattern = "(a+)+") String slow(String name);

    @CustomParam(value = "k{name}", pattern = "[a-z]+") String key(String name);

    @CustomParam(value = "e{name}", pattern = "[a-z]+") List<String> several(String name);

    @CustomParam(value = "f{name}", pattern = "[a-z]+") String noName();

    @CustomParam(value = "g{name}", pattern = "[a-z]+") String number(int name);

    @CustomParam(value = "h{name}", pattern = "[a-z]+") void nothing(String name);

    @CustomParam(value = "i{name}", pattern = "[a-z]+") @Required @DefaultValue("x") @Key("k") String modified(String name);

    @CustomParam(value = "j{name}", pattern = "[a-z]+") @Matches("[") String matched(String name);

    @Filter String both();

    @CustomParam(value = "both[{name}]", pattern = "[a-z]+") String both(String name);
  }

  @FilterSpec
  @Shop
  @JsonBody
  @Reads(method = POST, path = "sales", items = String.class)
  interface Sales {
    @CustomParam(value = "meta[{name}]", pattern = "[a-z]+") String meta(String name);
  }

  @FilterSpec
  @QueryParameters
  interface Parent {
    @CustomParam(value = "meta[{name}]", pattern = "[a-z]+") String meta(String name);
  }

  @FilterSpec
  @JsonBody
  interface Child extends Parent {}

  @FilterSpec
  @TaggedConditions(groups = "any", conditions = "all", tag = "type")
  interface Conditions {
    @Filter String text();

    @CustomParam(value = "meta[{name}]", pattern = "[a-z]+") String meta(String name);
  }

  class Orphan {
    @CustomParam(value = "meta[{name}]", pattern = "[a-z]+") String meta(String name) {
      return name;
    }
  }
}

// Shops.java:80:5 error: FS025: @CustomParam has no meaning on meta(), because only an interface method without a body can be a member. Remove @CustomParam
// Shops.java:50:69 error: FS051: both(String) and both() are two members with the same name. Rename one of them
// Shops.java:38:64 error: FS051: noName() has @CustomParam, so callers give a name, but the method does not have one parameter of the type String. Write noName(String name)
// Shops.java:40:64 error: FS051: number() has @CustomParam, so callers give a name, but the method does not have one parameter of the type String. Write number(String name)
// Shops.java:42:62 error: FS006: nothing() cannot be a member, because nothing() returns no value. Change the return type, or remove nothing()
// Shops.java:44:86 error: FS025: modified() cannot have a key, because only a member with @Filter or @Flag has a key. Remove @Key
// Shops.java:44:57 error: FS025: modified() cannot be required, because only a member with @Param or @HeaderParam can be required. Remove @Required
// Shops.java:44:67 error: FS025: modified() cannot have a default, because only a member with @Param has a default. Remove @DefaultValue
// Shops.java:26:26 error: FS017: the wire name of blank(String) is blank. Write a name, or remove the blank text from @CustomParam
// Shops.java:46:66 error: FS036: the pattern of matched(String) is not a valid regular expression: Unclosed character class, near index 0. Correct the pattern
// Shops.java:36:70 error: FS007: several(String) is sent in the URL or in a header, where only single values are supported. Use a text, a number, a boolean, an enum, a time, a date or a UUID as the type
// Shops.java:18:26 error: FS051: the name of none(String) does not contain {name}. Write {name} once, at the place of the name that callers give
// Shops.java:20:26 error: FS051: the name of twice(String) contains {name} several times. Write {name} once, at the place of the name that callers give
// Shops.java:24:26 error: FS051: second(String) and first(String) can write the same parameter, because their names begin and end with the same text. Change the name of one of them
// Shops.java:28:47 error: FS036: the pattern of invalid(String) is not a valid regular expression: Unclosed group, near index 1. Correct the pattern
// Shops.java:30:47 error: FS036: the pattern of empty(String) is empty and matches only an empty name. Write a pattern
// Shops.java:32:47 warning: FS039: the pattern of slow(String) is too slow for some texts: (a+)+ repeats a repetition. Remove one of the two repetitions
// Shops.java:34:26 error: FS012: key(String) writes the parameter "key", which contains the credential of the client. Remove key(String), or remove @SignIn(PARAMETER) from the API annotation
// Shops.java:58:5 error: FS051: meta(String) is in a JSON body, where the names that callers give are the keys of a map. Write @Param Map<String, …> meta(), or add @InUrl
// Shops.java:67:3 error: FS051: meta(String) is in a JSON body, where the names that callers give are the keys of a map. Write @Param Map<String, …> meta(), or add @InUrl
// Shops.java:76:5 error: FS030: meta(String) has @CustomParam, but an expression contains only methods with @Filter or @Flag. Move meta(String) to the spec that sends the expression
