package patterns;

import io.github.filterspec.ActiveKeys;
import io.github.filterspec.Filter;
import io.github.filterspec.FilterSpec;
import io.github.filterspec.Param;
import io.github.filterspec.DefaultValue;
import io.github.filterspec.Matches;
import io.github.filterspec.Unset;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Leads, whose texts look like something. */
@FilterSpec
@ActiveKeys("keys")
public interface Leads {

  /** Their ids. */
  @Filter
  @Matches("[0-9a-f]{4}")
  Set<String> ids();

  @Filter
  @Matches("[A-Z]+")
  List<Stage> stages();

  @Filter
  @Unset(as = Unset.As.ABSENT)
  @Matches(".{14}4.*")
  UUID key();

  @Param @DefaultValue("*/")
  @Matches("[\"$%\\\\u*/]+")
  String odd();
}
