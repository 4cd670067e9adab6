package shop;

import static io.github.filterspec.HttpMethod.*;

import io.github.filterspec.*;

public interface Reports {
  @Api @interface Shop {}

  @FilterSpec
  @Shop
  @QueryParameters
  @Reads(method = GET, path = "{report}:run", items = String.class)
  interface WithoutMember {
    @Param String text();
  }

  @FilterSpec
  @Shop
  @QueryParameters
  @Reads(method = GET, path = "reports:search", items = String.class)
  interface WithoutPart {
    @PathParam String report();
  }

  @FilterSpec
  @Shop
  @QueryParameters
  @Reads(method = GET, path = "{report}:run", items = String.class)
  interface Misspelt {
    @PathParam String reports();
  }
}

// Reports.java:13:31 error: FS027: the path has {report}, but no member supplies {report}. Add a member with @PathParam("report")
// Reports.java:23:5 error: FS027: report() supplies {report}, but the path has no {report}. Add {report} to the path
// Reports.java:31:5 error: FS027: reports() supplies {reports}, but the path has no {reports}. Did you mean @PathParam("report") on reports()?
