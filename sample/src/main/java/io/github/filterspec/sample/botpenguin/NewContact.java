package io.github.filterspec.sample.botpenguin;

import static io.github.filterspec.Unset.As.ABSENT;

import io.github.filterspec.Unset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A contact to import, which always has a phone number:
 *
 * <pre>{@code
 * NewContact.withPhone("91", "1234567890").named("Ada").email("ada@example.com")
 * }</pre>
 *
 * @param profile the profile of the contact
 */
public record NewContact(Profile profile) {

  /**
   * Creates a contact with a phone number.
   *
   * @param prefix the dial code of the country, without a plus sign
   * @param number the phone number without the dial code
   * @return the contact
   */
  public static NewContact withPhone(String prefix, String number) {
    Phone phone = new Phone(number, prefix);
    return of(new Details(null, new Reach(null, phone), List.of(), List.of()));
  }

  /**
   * Returns a copy of this contact with the given name.
   *
   * @param name the name
   * @return a new contact
   */
  public NewContact named(String name) {
    Details old = details();
    return of(new Details(name, old.contact(), old.tags(), old.attributes()));
  }

  /**
   * Returns a copy of this contact with the given e-mail address.
   *
   * @param email the address
   * @return a new contact
   */
  public NewContact email(String email) {
    Details old = details();
    Reach reach = new Reach(email, old.contact().phone());
    return of(new Details(old.userProvidedName(), reach, old.tags(), old.attributes()));
  }

  /**
   * Returns a copy of this contact, in which the given tags replace the old tags.
   *
   * @param tags the tags of the new contact
   * @return a new contact
   */
  public NewContact tagged(List<String> tags) {
    Details old = details();
    return of(new Details(old.userProvidedName(), old.contact(), tags, old.attributes()));
  }

  /**
   * Returns a copy of this contact, in which the given attributes replace the old attributes.
   *
   * @param attributes the attributes of the new contact
   * @return a new contact
   */
  public NewContact attributes(List<NewAttribute> attributes) {
    Details old = details();
    return of(new Details(old.userProvidedName(), old.contact(), old.tags(), attributes));
  }

  private Details details() {
    return profile.userDetails();
  }

  private static NewContact of(Details details) {
    return new NewContact(new Profile(details));
  }

  /**
   * The profile of a new contact.
   *
   * @param userDetails the details of the contact
   */
  public record Profile(Details userDetails) {}

  /**
   * The name, address, tags and attributes of a contact.
   *
   * @param userProvidedName the name
   * @param contact the e-mail address and phone number
   * @param tags the tags
   * @param attributes the attributes
   */
  public record Details(
      @Unset(as = ABSENT) @Nullable String userProvidedName,
      Reach contact,
      @Unset List<String> tags,
      @Unset List<NewAttribute> attributes) {}

  /**
   * The e-mail address and phone number of a contact.
   *
   * @param email the e-mail address
   * @param phone the phone number
   */
  public record Reach(@Unset(as = ABSENT) @Nullable String email, Phone phone) {}

  /**
   * A phone number. Both parts are required.
   *
   * @param number the phone number without the dial code
   * @param prefix the dial code of the country, without a plus sign
   */
  public record Phone(String number, String prefix) {}
}
