package patterns;

import io.github.filterspec.ActiveKeys;
import io.github.filterspec.Filter;
import io.github.filterspec.FilterSpec;
import io.github.filterspec.Param;
import io.github.filterspec.Pattern;
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
  @Pattern("[0-9a-f]{4}")
  Set<String> ids();

  @Filter
  @Pattern("[A-Z]+")
  List<Stage> stages();

  @Filter
  @Unset(absent = true)
  @Pattern(".{14}4.*")
  UUID key();

  @Param(orElse = "*/")
  @Pattern("[\"$%\\\\u*/]+")
  String odd();
}
