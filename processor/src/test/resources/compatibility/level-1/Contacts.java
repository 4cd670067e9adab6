package kept;

import io.github.filterspec.ActiveKeys;
import io.github.filterspec.Ends;
import io.github.filterspec.Filter;
import io.github.filterspec.Key;
import io.github.filterspec.FilterSpec;
import io.github.filterspec.Flag;
import io.github.filterspec.Matches;
import io.github.filterspec.Unset;
import io.github.filterspec.runtime.TimeRange;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A stored filter with active keys. */
@FilterSpec
@ActiveKeys("active")
public interface Contacts {
  @Filter
  Set<String> tags();

  @Filter
  @Matches("[a-z]+")
  String owner();

  @Filter("seenAt") @Key("seen")
  @Ends(from = "start", to = "end")
  TimeRange seen();

  @Filter
  @Unset("0")
  int replies();

  @Filter
  @Unset(as = Unset.As.ABSENT)
  List<Rule> rules();

  @Filter
  Map<String, String> attributes();

  @Flag("isOnline") @Key("online")
  boolean online();
}
