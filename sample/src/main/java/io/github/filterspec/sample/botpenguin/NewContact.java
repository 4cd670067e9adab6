package io.github.filterspec.sample.botpenguin;

import io.github.filterspec.Unset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A contact to import. It always has a phone number:
 *
 * <pre>{@code
 * NewContact.withPhone("91", "1234567890").named("Ada").email("ada@example.com")
 * }</pre>
 *
 * @param profile who the contact is
 */
public record NewContact(Profile profile) {

  /**
   * Creates a contact with a phone number.
   *
   * @param prefix the country's dial code, without a plus sign
   * @param number the number without the prefix
   * @return the contact
   */
  public static NewContact withPhone(String prefix, String number) {
    Phone phone = new Phone(number, prefix);
    return of(new Details(null, new Reach(null, phone), List.of(), List.of()));
  }

  /**
   * Returns this contact with a name.
   *
   * @param name the name
   * @return a new contact
   */
  public NewContact named(String name) {
    Details old = details();
    return of(new Details(name, old.contact(), old.tags(), old.attributes()));
  }

  /**
   * Returns this contact with an e-mail address.
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
   * Returns this contact with tags.
   *
   * @param tags the new tags of the contact; they replace all its earlier tags
   * @return a new contact
   */
  public NewContact tagged(List<String> tags) {
    Details old = details();
    return of(new Details(old.userProvidedName(), old.contact(), tags, old.attributes()));
  }

  /**
   * Returns this contact with attributes.
   *
   * @param attributes the new attributes of the contact; they replace all its earlier attributes
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
   * @param userDetails name, address, tags and attributes
   */
  public record Profile(Details userDetails) {}

  /**
   * A contact's details.
   *
   * @param userProvidedName the name
   * @param contact e-mail and phone
   * @param tags the tags
   * @param attributes the attributes
   */
  public record Details(
      @Unset(absent = true) @Nullable String userProvidedName,
      Reach contact,
      @Unset List<String> tags,
      @Unset List<NewAttribute> attributes) {}

  /**
   * The e-mail address and phone of a contact.
   *
   * @param email the e-mail address
   * @param phone the phone number
   */
  public record Reach(@Unset(absent = true) @Nullable String email, Phone phone) {}

  /**
   * A phone number; both parts are required.
   *
   * @param number the number without the prefix
   * @param prefix the country's dial code, without a plus sign
   */
  public record Phone(String number, String prefix) {}
}
