package io.github.filterspec.sample.botpenguin;

import io.github.filterspec.Unset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A contact to be imported. There is none without a phone number:
 *
 * <pre>{@code
 * NewContact.withPhone("91", "1234567890").named("Ada").email("ada@example.com")
 * }</pre>
 *
 * @param profile who the contact is
 */
public record NewContact(Profile profile) {

  /**
   * A contact of whom only the phone number is known.
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
   * This contact with a name.
   *
   * @param name the name
   * @return another contact
   */
  public NewContact named(String name) {
    Details it = details();
    return of(new Details(name, it.contact(), it.tags(), it.attributes()));
  }

  /**
   * This contact with an e-mail address.
   *
   * @param email the address
   * @return another contact
   */
  public NewContact email(String email) {
    Details it = details();
    Reach reach = new Reach(email, it.contact().phone());
    return of(new Details(it.userProvidedName(), reach, it.tags(), it.attributes()));
  }

  /**
   * This contact with tags.
   *
   * @param tags the tags, in place of others
   * @return another contact
   */
  public NewContact tagged(List<String> tags) {
    Details it = details();
    return of(new Details(it.userProvidedName(), it.contact(), tags, it.attributes()));
  }

  /**
   * This contact with attributes.
   *
   * @param attributes the attributes, in place of others
   * @return another contact
   */
  public NewContact attributes(List<NewAttribute> attributes) {
    Details it = details();
    return of(new Details(it.userProvidedName(), it.contact(), it.tags(), attributes));
  }

  private Details details() {
    return profile.userDetails();
  }

  private static NewContact of(Details details) {
    return new NewContact(new Profile(details));
  }

  /**
   * Who a contact is.
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
   * How a contact can be reached.
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
