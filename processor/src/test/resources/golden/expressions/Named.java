package crm;

import io.github.filterspec.Filter;
import io.github.filterspec.Key;
import io.github.filterspec.Matches;
import java.util.Set;

public interface Named {

  /** Contacts with one of these names. */
  @Filter("names") @Key("name_in")
  @Matches("[^,]+")
  Set<String> name();
}
