package shop;

import static io.github.filterspec.HttpMethod.POST;
import static io.github.filterspec.Safety.READ_ONLY;

import io.github.filterspec.ActiveKeys;
import io.github.filterspec.Constant;
import io.github.filterspec.Endpoint;
import io.github.filterspec.Filter;
import io.github.filterspec.FilterSpec;
import io.github.filterspec.PageNumber;
import io.github.filterspec.Param;
import io.github.filterspec.DefaultValue;

/** The search. */
@FilterSpec
@Shop
@ActiveKeys("active")
@Endpoint(method = POST, path = "orders/search", item = Order.class, safety = READ_ONLY)
@Constant(name = "view", value = "full")
@Constant(name = "quote", value = "\"$\\")
public interface OrderSearch extends Orders {

  @PageNumber(first = 0)
  int page();

  @Param @DefaultValue("newest")
  String sort();

  @Param
  String query();

  /** A filter within the filter. */
  @Filter
  OrdersFilter except();
}
