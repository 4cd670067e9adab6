package crm;

import io.github.filterspec.Ends;
import io.github.filterspec.Filter;
import io.github.filterspec.FilterSpec;
import io.github.filterspec.Flag;
import io.github.filterspec.TaggedConditions;
import io.github.filterspec.Unset;
import io.github.filterspec.runtime.TimeRange;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Which contacts are meant. */
@FilterSpec
@TaggedConditions(groups = "or", conditions = "and", tag = "type")
public interface Contacts extends Named {

  /** Everybody. */
  @Flag(key = "all_contacts")
  boolean allContacts();

  /** Contacts with one of these ids. */
  @Filter(key = "contact_id_in", field = "contact_ids")
  Set<UUID> id();

  /** Contacts created within this range. */
  @Filter(key = "created_at_between")
  @Ends(from = "after", to = "before")
  TimeRange createdAt();

  /** Contacts with these attributes. */
  @Filter(key = "attributes_in", field = "attributes")
  @Unset(absent = true)
  List<Map<String, String>> attributes();

  @Filter(key = "score_is")
  int score();

  @Filter(key = "rank_is")
  @Unset(absent = true)
  int rank();

  /** Contacts near a place. */
  @Filter(key = "near")
  Place near();

  @Filter(key = "seen", field = "when")
  @Ends(from = "after", to = "before")
  TimeRange seen();

  @Filter(key = "channel_in", field = "channels")
  List<Channel> channel();
}
