package shop;

import static io.github.filterspec.HttpMethod.*;
import static io.github.filterspec.Safety.*;

import io.github.filterspec.*;
import io.github.filterspec.runtime.TimeRange;
import java.time.*;
import java.util.*;

@FilterSpec
@ActiveKeys("keys")
public interface Orders extends Shop.Base {
  @Override default Set<String> tags() {
    return Set.of();
  }
}

interface Shop {
  @FilterSpec
  @ActiveKeys("keys")
  interface Base {
    @Filter Set<String> tags();

    @Filter Set<String> labels();
  }

  interface Middle extends Base {
    @Override default Set<String> labels() {
      return tags();
    }
  }

  @FilterSpec
  @ActiveKeys("keys")
  interface Sales extends Middle {}

  @FilterSpec
  @ActiveKeys("keys")
  interface Goods extends Middle {
    @Override @Filter Set<String> labels();
  }
}

// Orders.java:14:33 error: FS006: tags() overrides a member of Base with a method body, so the member would disappear. Remove the body
// Orders.java:29:35 error: FS006: labels() overrides a member of Base with a method body, so the member would disappear. Remove the body
