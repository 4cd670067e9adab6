package shop;

import io.github.filterspec.ActiveKeys;
import io.github.filterspec.Ends;
import io.github.filterspec.Filter;
import io.github.filterspec.Key;
import io.github.filterspec.FilterSpec;
import io.github.filterspec.Flag;
import io.github.filterspec.Unset;
import io.github.filterspec.runtime.TimeRange;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Filters of orders, one of every type of value.
 *
 * <p>Costs {@code $1}; see {@link Shop} and {@link Orders#tags() the tags}.
 */
@FilterSpec
@ActiveKeys("active")
public interface Orders {

  /** Orders with one of these tags. */
  @Filter
  Set<String> tags();

  /**
   * Orders whose lines satisfy these rules.
   *
   * <p>They all must hold.
   *
   * @return nothing that anybody reads
   */
  @Filter("_rules") @Key("rules")
  List<Rule> rules();

  @Filter
  @Unset("ANY")
  Size size();

  @Filter
  State state();

  @Filter
  @Unset("0")
  int minTotal();

  @Filter
  @Unset("0")
  long maxTotal();

  @Filter
  @Unset("0.5")
  double share();

  @Filter
  boolean express();

  @Flag
  boolean gift();

  @Filter
  String text();

  @Filter
  Instant since();

  @Filter
  LocalDate day();

  @Filter
  @Unset(as = Unset.As.ABSENT)
  UUID buyer();

  @Filter
  Map<String, List<String>> labels();

  @Filter
  @Ends(from = "a", to = "b")
  TimeRange placedAt();
}
