package shop;

import static io.github.filterspec.HttpMethod.*;
import static io.github.filterspec.Safety.*;

import io.github.filterspec.*;

public interface Reports {
  @Api @interface Shop {}

  @FilterSpec
  @Shop
  @QueryParameters
  @Endpoint(method = GET, path = "{report}:run", item = String.class, safety = READ_ONLY)
  interface WithoutMember {
    @Param String text();
  }

  @FilterSpec
  @Shop
  @QueryParameters
  @Endpoint(method = GET, path = "reports:search", item = String.class, safety = READ_ONLY)
  interface WithoutPart {
    @PathParam String report();
  }

  @FilterSpec
  @Shop
  @QueryParameters
  @Endpoint(method = GET, path = "{report}:run", item = String.class, safety = READ_ONLY)
  interface Misspelt {
    @PathParam String reports();
  }
}

// Reports.java:14:34 error: FS027: the path has {report}, but no member supplies {report}. Add a member with @PathParam("report")
// Reports.java:24:5 error: FS027: report() supplies {report}, but the path has no {report}. Add {report} to the path of @Endpoint
// Reports.java:32:5 error: FS027: reports() supplies {reports}, but the path has no {reports}. Did you mean @PathParam("report") on reports()?
