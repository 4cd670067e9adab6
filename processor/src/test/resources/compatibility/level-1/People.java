package kept;

import io.github.filterspec.Ends;
import io.github.filterspec.Filter;
import io.github.filterspec.Key;
import io.github.filterspec.FilterSpec;
import io.github.filterspec.Flag;
import io.github.filterspec.TaggedConditions;
import io.github.filterspec.runtime.TimeRange;
import java.util.Set;

/** An expression. */
@FilterSpec
@TaggedConditions(groups = "or", conditions = "and", tag = "type", maxGroups = 10)
public interface People {
  @Filter("names") @Key("name_in")
  Set<String> name();

  @Filter @Key("joined")
  @Ends(from = "after", to = "before")
  TimeRange joined();

  @Flag @Key("all")
  boolean everybody();
}
