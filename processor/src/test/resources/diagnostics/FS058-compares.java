package shop;

import static io.github.filterspec.HttpMethod.*;
import static io.github.filterspec.Meaning.*;

import io.github.filterspec.*;
import io.github.filterspec.runtime.TimeRange;
import java.time.*;
import java.util.*;

public interface Shops {
  @Api
  @interface Shop {}

  record Customer(String name, List<String> phones) {}

  record Order(String id, int count, Optional<Customer> customer, LocalDate day, List<String> tags,
      List<Customer> contacts, Instant createdAt, List<Instant> changes, boolean isOpen) {}

  @FilterSpec
  @Shop
  @JsonBody
  @Reads(method = POST, path = "orders", items = Order.class)
  interface Orders {
    @Filter @Compares("identity") String id();

    @Filter @Compares("cuont") long count();

    @Filter @Compares("customer.mail") String mail();

    @Filter @Compares("contacts.name") String contact();

    @Filter @Compares("id.") String dot();

    @Filter @Compares("day") Instant since();

    @Filter @Compares("id") int number();

    @Filter @Compares(value = "tags", means = EQUAL) Set<String> tags();

    @Filter @Compares(value = "count", ignoreCase = true) int least();

    @Filter @Ends(from = "a", to = "b") @Compares("changes") TimeRange changed();

    @Filter @Ends(from = "c", to = "d") @Compares(value = "createdAt", means = LESS) TimeRange created();

    @Filter @Ends(from = "e", to = "f") @Compares("id") io.github.filterspec.runtime.Range<Integer> size();

    @PageSize(max = 9) @Compares("") int limit();

    @HeaderParam("X-Id") @Compares("id") String header();

    @Filter @Compares("count") double right();

    @Flag @Compares("open") boolean open();

    @Filter @Compares(value = "customer.name", means = CONTAINS, ignoreCase = true) String customer();

    @Filter @Compares("customer.phones") Set<String> phones();
  }

  @FilterSpec
  @Shop
  @JsonBody
  @Writes(method = POST, path = "orders")
  interface NewOrder {
    @Param @Compares("id") String id();
  }

  @FilterSpec
  @TaggedConditions(groups = "or", conditions = "and", tag = "type")
  interface Conditions {
    @Filter("id_is") @Compares("id") Set<String> id();
  }
}

// Shops.java:25:23 error: FS058: id() cannot be compared, because Order has no method identity()
// Shops.java:27:23 error: FS058: count() cannot be compared, because Order has no method cuont(). Did you mean count?
// Shops.java:29:23 error: FS058: mail() cannot be compared, because Customer has no method mail()
// Shops.java:31:23 error: FS058: contact() cannot be compared, because another method returns several values before name(). Name a method of the item that returns all values
// Shops.java:33:23 error: FS058: dot() cannot be compared, because the path "id." has no name before or after a dot. Write the names of methods, such as customer.email
// Shops.java:35:23 error: FS058: since() cannot be compared, because its values have the type Instant, but day() returns LocalDate. Name a method that returns Instant
// Shops.java:37:23 error: FS058: number() cannot be compared, because its values have the type Integer, but id() returns String. Name a method that returns Integer
// Shops.java:39:31 error: FS058: tags() cannot be compared, because the meaning EQUAL does not fit its type. Remove means, or change it
// Shops.java:41:31 error: FS058: least() cannot be compared, because ignoreCase is only for texts. Remove ignoreCase
// Shops.java:43:51 error: FS058: changed() cannot be compared, because a range is compared with one value, but changes() returns several values. Name a method that returns one value
// Shops.java:45:59 error: FS058: created() cannot be compared, because the meaning LESS does not fit its type. Remove means, or change it
// Shops.java:47:51 error: FS058: size() cannot be compared, because its values have the type Integer, but id() returns String. Name a method that returns Integer
// Shops.java:49:24 error: FS058: limit() cannot be compared, because @Compares has no effect on a header, on a custom parameter and on a member for pages. Remove @Compares
// Shops.java:51:36 error: FS058: header() cannot be compared, because @Compares has no effect on a header, on a custom parameter and on a member for pages. Remove @Compares
// Shops.java:67:12 error: FS058: id() cannot be compared, because only a spec with @Reads has items. Remove @Compares
// Shops.java:73:22 error: FS058: id() cannot be compared, because the members of an expression are not compared. Remove @Compares
