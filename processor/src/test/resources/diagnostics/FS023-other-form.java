package shop;

import static io.github.filterspec.HttpMethod.*;

import io.github.filterspec.*;
import io.github.filterspec.runtime.TimeRange;
import java.time.*;
import java.util.*;

public interface Shops {
  @FilterSpec
  @ActiveKeys("keys")
  interface Keys {
    @Filter @Key("label") Set<String> tags();

    @Filter @Unset("0") int replies();
  }

  interface Shared {
    @Filter @Key("n") int total();
  }

  @FilterSpec
  @TaggedConditions(groups = "or", conditions = "and", tag = "type")
  interface Conditions extends Shared {
    @Filter @Key("s") Set<String> ids();
  }

  @FilterSpec
  @JsonBody
  interface Lists {
    @Param List<String> names();
  }

  @FilterSpec
  @JsonBody
  interface BodyOfKeys extends Keys {
    @Param String text();
  }

  @FilterSpec
  @JsonBody
  interface BodyOfConditions extends Conditions {
    @Filter @Key("own") String text();
  }

  @FilterSpec
  @ActiveKeys("keys")
  interface KeysOfConditions extends Conditions {}

  @FilterSpec
  @QueryParameters
  interface ParametersOfLists extends Lists {}

  @FilterSpec
  @JsonBody
  interface OfTwo extends Keys, Conditions {}

  @FilterSpec
  @JsonBody
  interface BodyThatFits extends Conditions {
    @Override @Filter Set<String> ids();

    @Override @Filter int total();
  }
}

// Shops.java:36:3 error: FS023: BodyOfKeys extends Keys, but BodyOfKeys and Keys have different wire forms. Give both specs the same wire form, or do not extend Keys
// Shops.java:44:13 error: FS025: the key of text() has no meaning, because a spec with @JsonBody has no list of active keys. Remove @Key
// Shops.java:42:3 error: FS023: BodyOfConditions extends Conditions, but BodyOfConditions and Conditions have different wire forms. Give both specs the same wire form, or do not extend Conditions
// Shops.java:48:3 error: FS023: KeysOfConditions extends Conditions, but KeysOfConditions and Conditions have different wire forms. Give both specs the same wire form, or do not extend Conditions
// Shops.java:52:3 error: FS023: ParametersOfLists extends Lists, but ParametersOfLists and Lists have different wire forms. Give both specs the same wire form, or do not extend Lists
// Shops.java:56:3 error: FS023: OfTwo extends Conditions, but OfTwo and Conditions have different wire forms. Give both specs the same wire form, or do not extend Conditions
// Shops.java:56:3 error: FS023: OfTwo extends Keys, but OfTwo and Keys have different wire forms. Give both specs the same wire form, or do not extend Keys
