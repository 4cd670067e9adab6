package shop;

import static io.github.filterspec.HttpMethod.*;

import io.github.filterspec.*;
import io.github.filterspec.runtime.TimeRange;
import java.time.*;
import java.util.*;

public interface Shops {
  @Api @interface Shop {}

  record Order(String id) {}

  @FilterSpec
  interface Keys {
    @Filter @Key("label") Set<String> tags();

    @Filter @Unset("0") int replies();

    @Filter int total();

    @WholeBody List<String> all();

    @Flag("tags") @Key("o") @Unset(as = Unset.As.ABSENT) boolean open();
  }

  @FilterSpec
  @QueryParameters
  @TaggedConditions(groups = "or", conditions = "and", tag = "type")
  interface Several {
    @Filter @Key("label") Set<String> tags();

    @Filter("f") int one();

    @Filter("f") @Unset(as = Unset.As.ABSENT) int two();
  }

  @FilterSpec
  @Shop
  @Reads(method = GET, path = "orders/{id}", items = Order.class)
  interface Get {
    @PathParam String id();

    @Param List<String> names();

    @PageNumber(first = 1) int page();
  }
}

// Shops.java:15:3 error: FS004: Keys has no wire form. Add one of the annotations @ActiveKeys, @ConnectedConditions, @InfixText, @JsonBody, @OperatorKeys, @PropertyGroups, @PropertyTree, @QueryParameters, @TaggedConditions
// Shops.java:28:3 error: FS004: Several has several wire forms. Keep only one of the annotations @ActiveKeys, @ConnectedConditions, @InfixText, @JsonBody, @OperatorKeys, @PropertyGroups, @PropertyTree, @QueryParameters, @TaggedConditions
// Shops.java:39:3 error: FS004: Get has no wire form. Add one of the annotations @ActiveKeys, @ConnectedConditions, @InfixText, @JsonBody, @OperatorKeys, @PropertyGroups, @PropertyTree, @QueryParameters, @TaggedConditions
