package shop;

import static io.github.filterspec.HttpMethod.POST;

import io.github.filterspec.ActiveKeys;
import io.github.filterspec.Constant;
import io.github.filterspec.Reads;
import io.github.filterspec.Filter;
import io.github.filterspec.FilterSpec;
import io.github.filterspec.PageNumber;
import io.github.filterspec.Param;
import io.github.filterspec.DefaultValue;

/** The search. */
@FilterSpec
@Shop
@ActiveKeys("active")
@Reads(method = POST, path = "orders/search", items = Order.class)
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
