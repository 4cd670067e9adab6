package shop;

import static io.github.filterspec.Clearable.As.*;
import static io.github.filterspec.HttpMethod.*;

import io.github.filterspec.*;
import io.github.filterspec.runtime.TimeRange;
import java.util.*;

public interface Shops {
  @Api
  @interface Shop {}

  record Size(int width, int height) {}

  @FilterSpec
  @Shop
  @JsonBody
  @Reads(method = POST, path = "orders/{id}", items = String.class)
  interface Orders {
    @Param @Clearable(as = EMPTY) int count();

    @Param @Clearable(as = EMPTY) Size size();

    @Param @Required @Clearable(as = NULL) String name();

    @Param @DefaultValue("x") @Clearable(as = NULL) String sort();

    @Flag @Clearable(as = NULL) boolean open();

    @PathParam @Clearable(as = EMPTY) String id();

    @HeaderParam("x") @Clearable(as = EMPTY) String header();

    @PageSize(value = "page.size", max = 9) @Clearable(as = NULL) int pageSize();

    @Param @Clearable(as = NULL) Map<String, String> page();

    @Param @InUrl @Clearable(as = NULL) String text();

    @Filter @Clearable(as = NULL) @Ends(from = "a", to = "b", flat = true) TimeRange time();

    @Param @Clearable(as = NULL) String clash();

    @Flag boolean clearClash();
  }

  @FilterSpec
  @QueryParameters
  interface Parent {
    @Filter @Clearable(as = NULL) String text();
  }

  @FilterSpec
  @ActiveKeys("keys")
  interface Keys {
    @Filter @Clearable(as = EMPTY) String text();
  }

  @FilterSpec
  @TaggedConditions(groups = "any", conditions = "all", tag = "type")
  interface Conditions {
    @Filter @Clearable(as = NULL) String text();
  }

  class Orphan {
    @Clearable(as = NULL) String text() {
      return "";
    }
  }
}

// Shops.java:67:5 error: FS025: @Clearable has no meaning on text(), because only an interface method without a body can be a member. Remove @Clearable
// Shops.java:43:41 error: FS014: the method clearClash() is generated for clash(), but the spec also has a member clearClash(). Rename clash() in Orders, and write @Param("clash") to keep the wire name
// Shops.java:21:12 error: FS053: count() cannot be cleared in this form, because its type has no empty value in JSON. Write NULL, or remove @Clearable
// Shops.java:23:12 error: FS053: size() cannot be cleared in this form, because its type has no empty value in JSON. Write NULL, or remove @Clearable
// Shops.java:25:22 error: FS053: name() cannot be cleared in this form, because the member is required. Remove @Required or @Clearable
// Shops.java:27:31 error: FS053: sort() cannot be cleared in this form, because the member has a default. Remove @DefaultValue or @Clearable
// Shops.java:29:11 error: FS053: open() cannot be cleared in this form, because only a member with @Filter or @Param can be cleared. Remove @Clearable
// Shops.java:31:16 error: FS053: id() cannot be cleared in this form, because only a member with @Filter or @Param can be cleared. Remove @Clearable
// Shops.java:33:23 error: FS053: header() cannot be cleared in this form, because only a member with @Filter or @Param can be cleared. Remove @Clearable
// Shops.java:35:45 error: FS053: pageSize() cannot be cleared in this form, because only a member with @Filter or @Param can be cleared. Remove @Clearable
// Shops.java:37:12 error: FS053: page() cannot be cleared in this form, because a member for pages is written into the object "page", too. Remove @Clearable
// Shops.java:39:19 error: FS053: text() cannot be cleared in this form, because a URL cannot contain null. Write EMPTY, or remove @Clearable
// Shops.java:41:13 error: FS053: time() cannot be cleared in this form, because its value is two separate fields. Remove @Clearable
// Shops.java:51:13 error: FS053: text() cannot be cleared in this form, because a URL cannot contain null. Write EMPTY, or remove @Clearable
// Shops.java:57:13 error: FS053: text() cannot be cleared in this form, because only a spec with @JsonBody or @QueryParameters allows that. Remove @Clearable
// Shops.java:63:13 error: FS053: text() cannot be cleared in this form, because only a spec with @JsonBody or @QueryParameters allows that. Remove @Clearable
