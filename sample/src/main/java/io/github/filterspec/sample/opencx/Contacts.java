package io.github.filterspec.sample.opencx;

import static io.github.filterspec.Unset.As.ABSENT;

import io.github.filterspec.Ends;
import io.github.filterspec.Filter;
import io.github.filterspec.FilterSpec;
import io.github.filterspec.Flag;
import io.github.filterspec.Key;
import io.github.filterspec.Matches;
import io.github.filterspec.TaggedConditions;
import io.github.filterspec.Unset;
import io.github.filterspec.runtime.TimeRange;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * An expression that selects contacts. OpenCX uses expressions for contacts in two places: the
 * definition of a segment, and the field {@code filter} of a sequence.
 *
 * <p>The vendor's schema {@code ContactsFilter} contains the names of all conditions, and the names
 * of the fields of each condition. The schema does not explain the conditions, so we inferred their
 * meaning from their names.
 */
@FilterSpec
@TaggedConditions(groups = "or", conditions = "and", tag = "type")
public interface Contacts {
  /**
   * A regular expression for UUIDs, from the vendor's schema. The regular expression matches UUIDs
   * of the versions 1 to 8, the UUID in which every digit is {@code 0}, and the UUID in which every
   * digit is {@code f}.
   */
  String UUIDS =
      "[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}"
          + "|00000000-0000-0000-0000-000000000000"
          + "|ffffffff-ffff-ffff-ffff-ffffffffffff";

  /** All contacts of the organization. */
  @Flag
  @Key("all_contacts")
  boolean allContacts();

  /** Contacts with one of the given ids. */
  @Filter("contact_ids")
  @Key("contact_id_in")
  @Matches(UUIDS)
  Set<UUID> id();

  /** Contacts who were created within the given time range. */
  @Filter
  @Key("contacts_created_at_between")
  @Ends(from = "after", to = "before")
  TimeRange createdAt();

  /** Contacts whose email address belongs to one of the given domains, such as {@code acme.com}. */
  @Filter("domain_name_in")
  @Key("contacts_email_domain_name_in")
  Set<String> emailDomain();

  /** Contacts that the OpenCX sequence with the given id has reached. */
  @Filter("sequence_id")
  @Key("contacts_affected_by_sequence")
  String sequence();

  /** Contacts with one of the given names. */
  @Filter("name_in")
  @Key("contacts_name_in")
  Set<String> name();

  /** Contacts with one of the given phone numbers. */
  @Filter("phone_number_in")
  @Key("contacts_phone_number_in")
  Set<String> phoneNumber();

  /** Contacts with one of the given email addresses. */
  @Filter("email_in")
  @Key("contacts_email_in")
  Set<String> email();

  /**
   * Contacts with the given attributes. The vendor does not document the meaning of several maps in
   * the list of attributes.
   */
  @Filter("attributes")
  @Key("contacts_attributes_in")
  @Unset(as = ABSENT)
  List<Map<String, String>> attributes();

  /**
   * Contacts with a session that has the given attributes. The vendor does not document the meaning
   * of several maps in the list of attributes.
   */
  @Filter("attributes")
  @Key("contacts_sessions_attributes_in")
  @Unset(as = ABSENT)
  List<Map<String, String>> sessionAttributes();

  /** Contacts in the segment with the given id. */
  @Filter("segment_id")
  @Key("contact_belongs_to_segment")
  String segment();

  /** Contacts who were last contacted within the given time range. */
  @Filter
  @Key("last_contacted_at_between")
  @Ends(from = "after", to = "before")
  TimeRange lastContacted();

  /** Contacts whose last contact with a handoff was within the given time range. */
  @Filter
  @Key("last_contacted_at_with_handoff_between")
  @Ends(from = "after", to = "before")
  TimeRange lastHandoff();
}
