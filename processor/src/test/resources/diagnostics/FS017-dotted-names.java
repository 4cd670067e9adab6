import io.github.filterspec.*;
import io.github.filterspec.runtime.TimeRange;

@FilterSpec
@JsonBody
@Constant(field = "meta.kind", value = "x")
public interface Tickets {
  @Filter(field = "customer.name") String name();
  @Filter(field = "['customer.mail']") String mail();
  @Filter @Range(from = "created.from", to = "created.to") TimeRange created();
}

