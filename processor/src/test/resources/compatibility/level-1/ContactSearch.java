package kept;

import io.github.filterspec.Constant;
import io.github.filterspec.Reads;
import io.github.filterspec.FilterSpec;
import io.github.filterspec.ActiveKeys;
import io.github.filterspec.PageNumber;
import io.github.filterspec.PageSize;
import io.github.filterspec.Param;
import io.github.filterspec.DefaultValue;
import io.github.filterspec.HttpMethod;

/** A query with page numbers. */
@FilterSpec
@Desk
@ActiveKeys("active")
@Reads(method = HttpMethod.POST, path = "contacts/search", items = Contact.class)
@Constant(name = "export", value = "none")
public interface ContactSearch extends Contacts {
  @Param @DefaultValue("newest")
  String sort();

  @PageSize(min = 1, max = 100)
  int limit();

  @PageNumber(first = 1)
  int page();
}
