package crm;

import io.github.filterspec.Ends;
import io.github.filterspec.Filter;
import io.github.filterspec.Key;
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
  @Flag @Key("all_contacts")
  boolean allContacts();

  /** Contacts with one of these ids. */
  @Filter("contact_ids") @Key("contact_id_in")
  Set<UUID> id();

  /** Contacts created within this range. */
  @Filter @Key("created_at_between")
  @Ends(from = "after", to = "before")
  TimeRange createdAt();

  /** Contacts with these attributes. */
  @Filter("attributes") @Key("attributes_in")
  @Unset(as = Unset.As.ABSENT)
  List<Map<String, String>> attributes();

  @Filter @Key("score_is")
  int score();

  @Filter @Key("rank_is")
  @Unset(as = Unset.As.ABSENT)
  int rank();

  /** Contacts near a place. */
  @Filter @Key("near")
  Place near();

  @Filter("when") @Key("seen")
  @Ends(from = "after", to = "before")
  TimeRange seen();

  @Filter("channels") @Key("channel_in")
  List<Channel> channel();
}
