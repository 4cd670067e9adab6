package shop;

import static io.github.filterspec.HttpMethod.*;

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

// Orders.java:13:33 error: FS006: tags() has a body and overrides a member of Base, so the member would disappear. Remove the body of tags()
// Orders.java:28:35 error: FS006: labels() has a body and overrides a member of Base, so the member would disappear. Remove the body of labels()
