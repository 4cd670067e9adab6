package kept;

import io.github.filterspec.Ends;
import io.github.filterspec.Filter;
import io.github.filterspec.FilterSpec;
import io.github.filterspec.Flag;
import io.github.filterspec.TaggedConditions;
import io.github.filterspec.runtime.TimeRange;
import java.util.Set;

/** An expression. */
@FilterSpec
@TaggedConditions(groups = "or", conditions = "and", tag = "type", maxGroups = 10)
public interface People {
  @Filter(key = "name_in", field = "names")
  Set<String> name();

  @Filter(key = "joined")
  @Ends(from = "after", to = "before")
  TimeRange joined();

  @Flag(key = "all")
  boolean everybody();
}
