package crm;

import io.github.filterspec.Filter;
import io.github.filterspec.Matches;
import java.util.Set;

public interface Named {

  /** Contacts with one of these names. */
  @Filter(key = "name_in", field = "names")
  @Matches("[^,]+")
  Set<String> name();
}
