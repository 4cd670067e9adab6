package shop;

import static io.github.filterspec.HttpMethod.*;

import io.github.filterspec.*;
import io.github.filterspec.runtime.TimeRange;
import java.time.*;
import java.util.*;

public interface Shops {
  @FilterSpec
  @JsonBody
  interface Two {
    @WholeBody List<String> ids();

    @WholeBody List<String> names();
  }

  @FilterSpec
  @JsonBody
  @Constant(name = "type", value = "order")
  interface Fixed {
    @WholeBody List<String> ids();
  }

  interface Texts {
    @Param String text();

    @Param String title();
  }

  @FilterSpec
  @JsonBody
  interface Inherited extends Texts {
    @WholeBody List<String> ids();
  }

  interface Whole {
    @WholeBody List<String> ids();
  }

  @FilterSpec
  @JsonBody
  interface OfParent extends Whole {
    @Param String text();
  }
}

// Shops.java:16:5 error: FS028: ids() is the whole body, so the body cannot contain names(). Remove names(), or remove @WholeBody from ids()
// Shops.java:21:20 error: FS028: ids() is the whole body, so the body cannot contain the constant "type". Remove the constant "type", or remove @WholeBody from ids()
// Shops.java:35:5 error: FS028: ids() is the whole body, so the body cannot contain text() and title(). Remove text() and title(), or remove @WholeBody from ids()
// Shops.java:45:5 error: FS028: ids() is the whole body, so the body cannot contain text(). Remove text(), or remove @WholeBody from ids()
