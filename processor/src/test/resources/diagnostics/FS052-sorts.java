package shop;

import static io.github.filterspec.Elements.Form.*;
import static io.github.filterspec.HttpMethod.*;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.filterspec.*;
import io.github.filterspec.runtime.Sort;
import java.util.*;

public interface Shop {
  enum Field { created, name }

  enum Dashed {
    created,
    @JsonProperty("-created") newest
  }

  record Order(@Unset(as = Unset.As.ABSENT) Sort<Field> sort) {}

  @FilterSpec
  @JsonBody
  interface Orders {
    @Param Sort<Field> undeclared();

    @Param @SortedAs Sort<Field> nothing();

    @Param @SortedAs(value = "{field} {direction}", field = "by") Sort<Field> both();

    @Param @SortedAs(field = "by") Sort<Field> half();

    @Param @SortedAs(field = "by", direction = "by") Sort<Field> same();

    @Param @SortedAs("{field}") Sort<Field> incomplete();

    @Param @SortedAs(value = "{field} {direction}", ascending = "desc") Sort<Field> oneWay();

    @Param @SortedAs(field = "a", direction = "b", ascending = "") Sort<Field> blank();

    @Param
    @SortedAs(value = "{direction}{field}", ascending = "", descending = "-")
    Sort<Dashed> ambiguous();

    @Param @SortedAs("{field} {direction}") String text();

    @Param @SortedAs("{field} {direction}") Set<Sort<Field>> unordered();

    @Param Order order();
  }

  @FilterSpec
  @QueryParameters
  interface InUrl {
    @Param @SortedAs(field = "by", direction = "order") List<Sort<Field>> several();

    @Param @SortedAs(field = "by", direction = "order") @Elements(JOINED) List<Sort<Field>> joined();

    @Param @SortedAs("{field} {direction}") List<Sort<Field>> withoutElements();

    @Param
    @SortedAs(field = "by", direction = "order")
    @Elements(INDEXED)
    @Clearable(as = Clearable.As.EMPTY)
    List<Sort<Field>> cleared();

    @Param @DefaultValue("created desc") @SortedAs("{field} {direction}") Sort<Field> usual();
  }

  @FilterSpec
  @ActiveKeys("keys")
  interface Stored {
    @Param @SortedAs("{field} {direction}") Sort<Field> sort();

    @Param
    @Unset(as = Unset.As.ABSENT)
    @SortedAs(field = "a", direction = "b", flat = true)
    Sort<Field> flat();
  }

  @FilterSpec
  @TaggedConditions(groups = "or", conditions = "and", tag = "type")
  interface Conditions {
    @Filter @Key("sort") @SortedAs("{field} {direction}") Sort<Field> sort();
  }

  @Api
  @interface ShopApi {}

  record Item(String name) {}

  @FilterSpec
  @ShopApi
  @QueryParameters
  @Reads(path = "items", items = Item.class)
  interface Items {
    @Param @Compares("name") @SortedAs("{field} {direction}") Sort<Field> sort();
  }
}

// Shop.java:44:12 error: FS052: text() has @SortedAs, but its type is neither Sort nor List<Sort>. Remove @SortedAs, or change the type
// Shop.java:24:24 error: FS052: undeclared() is a Sort, but the spec does not say how it is written. Add @SortedAs, such as @SortedAs("{field} {direction}")
// Shop.java:26:12 error: FS052: @SortedAs on nothing() needs either a text such as "{field} {direction}", or both field and direction. Write one of the two
// Shop.java:28:12 error: FS052: @SortedAs on both() needs either a text such as "{field} {direction}", or both field and direction. Write one of the two
// Shop.java:30:12 error: FS052: @SortedAs on half() needs either a text such as "{field} {direction}", or both field and direction. Write one of the two
// Shop.java:32:48 error: FS052: field and direction in @SortedAs on same() have the same name. Write two different names
// Shop.java:34:22 error: FS052: the text in @SortedAs on incomplete() must contain {field} once and {direction} once. Change the text
// Shop.java:36:12 error: FS052: ascending and descending in @SortedAs on oneWay() are the same text. Write two different texts
// Shop.java:38:64 error: FS052: a direction in @SortedAs on blank() is empty, but a field or a parameter for the direction needs a text. Write a text
// Shop.java:41:23 error: FS052: ambiguous() cannot be read back, because a sort by created and a sort by newest have the same text. Change a name or the text in @SortedAs
// Shop.java:46:62 error: FS052: unordered() contains sorts, whose order decides which field is compared first. Use List<Sort<…>> as the type
// Shop.java:19:57 error: FS052: Order.sort is a Sort, but only the value of a member can be a Sort. Move it to a member of the spec
// Shop.java:54:12 error: FS052: several() has several sorts with two names each. Write @Elements(INDEXED) in a URL or no @Elements in a body, or write the text of a sort in @SortedAs
// Shop.java:56:12 error: FS052: joined() has several sorts with two names each. Write @Elements(INDEXED) in a URL or no @Elements in a body, or write the text of a sort in @SortedAs
// Shop.java:58:63 error: FS007: withoutElements() is sent in the URL or in a header, where only single values are supported. Add @Elements to say how several values are written
// Shop.java:63:5 error: FS053: cleared() cannot be cleared in this form, because its elements are written with their numbers. Remove @Clearable
// Shop.java:66:26 error: FS015: the default "created desc" of usual() is not allowed. Remove the default. A default is allowed only for String, boolean, int, long, double, an enum, or a record with one String
// Shop.java:72:57 error: FS009: the spec does not say what is sent while sort() is not set. Add @Unset(as = Unset.As.ABSENT) to send nothing
// Shop.java:76:52 error: FS025: flat = true in @SortedAs on flat() has no meaning, because a spec with @ActiveKeys writes all members, also the unset ones. Remove flat = true
// Shop.java:83:71 error: FS052: sort() is a Sort, but only a filter or a parameter that is not a condition can be a Sort. Use @Param, or change the type
// Shop.java:96:22 error: FS058: sort() cannot be compared, because a sort does not decide which items match. Write @Compares("")
