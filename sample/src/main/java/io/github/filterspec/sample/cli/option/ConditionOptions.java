package io.github.filterspec.sample.cli.option;

import io.github.filterspec.runtime.TimeRange;
import io.github.filterspec.sample.cli.output.WrongUsageException;
import io.github.filterspec.sample.opencx.ContactsFilter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The options for one group of conditions in an OpenCX expression. */
@Command(sortOptions = false)
public final class ConditionOptions {

  @Option(names = "--all-contacts", arity = "0", description = "All contacts.")
  private boolean allContacts;

  @Option(
      names = "--id",
      paramLabel = "UUIDS",
      converter = Names.Converter.class,
      description = "Contacts with one of these ids.")
  private List<Names> ids = new ArrayList<>();

  @Option(
      names = "--name",
      paramLabel = "NAME",
      converter = Converters.Text.class,
      description = "Contacts with this name. Repeat the option for more names.")
  private List<String> names = new ArrayList<>();

  @Option(
      names = "--email",
      paramLabel = "ADDRESSES",
      converter = Names.Converter.class,
      description = "Contacts with one of these e-mail addresses.")
  private List<Names> emails = new ArrayList<>();

  @Option(
      names = "--email-domain",
      paramLabel = "DOMAINS",
      converter = Names.Converter.class,
      description = "Contacts with an e-mail address of one of these domains.")
  private List<Names> emailDomains = new ArrayList<>();

  @Option(
      names = "--phone-number",
      paramLabel = "NUMBERS",
      converter = Names.Converter.class,
      description = "Contacts with one of these phone numbers.")
  private List<Names> phoneNumbers = new ArrayList<>();

  @Option(
      names = "--attribute",
      paramLabel = "NAME=VALUE,…",
      converter = NamedText.GroupConverter.class,
      description = "Contacts with these attributes. Repeat the option to add another map.")
  private List<NamedText.Group> attributes = new ArrayList<>();

  @Option(
      names = "--attributes",
      arity = "0",
      description = "Add the condition on attributes without attributes.")
  private boolean anyAttributes;

  @Option(
      names = "--session-attribute",
      paramLabel = "NAME=VALUE,…",
      converter = NamedText.GroupConverter.class,
      description =
          "Contacts with a session that has these attributes. Repeat the option to add another"
              + " map.")
  private List<NamedText.Group> sessionAttributes = new ArrayList<>();

  @Option(
      names = "--session-attributes",
      arity = "0",
      description = "Add the condition on attributes of sessions without attributes.")
  private boolean anySessionAttributes;

  @Option(
      names = "--segment",
      paramLabel = "ID",
      converter = Converters.Text.class,
      description = "Contacts in the segment with this id.")
  private @Nullable String segment;

  @Option(
      names = "--sequence",
      paramLabel = "ID",
      converter = Converters.Text.class,
      description = "Contacts that the sequence with this id has reached.")
  private @Nullable String sequence;

  @Option(
      names = "--created-after",
      paramLabel = "TIME",
      converter = Converters.Time.class,
      description = "Contacts who were created after this time.")
  private @Nullable Instant createdAfter;

  @Option(
      names = "--created-before",
      paramLabel = "TIME",
      converter = Converters.Time.class,
      description = "Contacts who were created before this time.")
  private @Nullable Instant createdBefore;

  @Option(
      names = "--last-contacted-after",
      paramLabel = "TIME",
      converter = Converters.Time.class,
      description = "Contacts who were last contacted after this time.")
  private @Nullable Instant contactedAfter;

  @Option(
      names = "--last-contacted-before",
      paramLabel = "TIME",
      converter = Converters.Time.class,
      description = "Contacts who were last contacted before this time.")
  private @Nullable Instant contactedBefore;

  @Option(
      names = "--handoff-after",
      paramLabel = "TIME",
      converter = Converters.Time.class,
      description = "Contacts whose last contact with a handoff was after this time.")
  private @Nullable Instant handoffAfter;

  @Option(
      names = "--handoff-before",
      paramLabel = "TIME",
      converter = Converters.Time.class,
      description = "Contacts whose last contact with a handoff was before this time.")
  private @Nullable Instant handoffBefore;

  /**
   * Returns an expression for contacts that match all given conditions.
   *
   * @throws WrongUsageException if no condition is given, or if the value of a condition is wrong
   */
  public ContactsFilter expression() {
    Conditions conditions = new Conditions();
    conditions.addIf(allContacts, ContactsFilter::allContacts);
    conditions.addAll("--id", uuids(), ContactsFilter::id);
    conditions.addAll("--name", names, ContactsFilter::name);
    conditions.addAll("--email", Names.of(emails), ContactsFilter::email);
    conditions.addAll("--email-domain", Names.of(emailDomains), ContactsFilter::emailDomain);
    conditions.addAll("--phone-number", Names.of(phoneNumbers), ContactsFilter::phoneNumber);
    conditions.addAll("--attribute", NamedText.Group.maps(attributes), ContactsFilter::attributes);
    conditions.addIf(anyAttributes, ContactsFilter::attributes);
    conditions.addAll(
        "--session-attribute",
        NamedText.Group.maps(sessionAttributes),
        ContactsFilter::sessionAttributes);
    conditions.addIf(anySessionAttributes, ContactsFilter::sessionAttributes);
    conditions.add("--segment", segment, ContactsFilter::segment);
    conditions.add("--sequence", sequence, ContactsFilter::sequence);
    addRange(conditions, "created", createdAfter, createdBefore, ContactsFilter::createdAt);
    addRange(
        conditions,
        "last-contacted",
        contactedAfter,
        contactedBefore,
        ContactsFilter::lastContacted);
    addRange(conditions, "handoff", handoffAfter, handoffBefore, ContactsFilter::lastHandoff);
    return conditions.all();
  }

  private List<UUID> uuids() {
    return Names.of(ids).stream().map(ConditionOptions::uuid).toList();
  }

  private static UUID uuid(String text) {
    try {
      UUID uuid = UUID.fromString(text);
      if (uuid.toString().equalsIgnoreCase(text)) {
        return uuid;
      }
    } catch (IllegalArgumentException e) {
      // reported below
    }
    throw new WrongUsageException("--id: '" + text + "' is not a UUID");
  }

  private static void addRange(
      Conditions conditions,
      String what,
      @Nullable Instant after,
      @Nullable Instant before,
      Function<TimeRange, ContactsFilter> condition) {
    TimeRange range = TimeOptions.range(what, after, before);
    conditions.add("--" + what + "-after", range.isUnbounded() ? null : range, condition);
  }
}
