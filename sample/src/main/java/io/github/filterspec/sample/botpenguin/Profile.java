package io.github.filterspec.sample.botpenguin;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The profile of a contact, which the vendor calls "profile Object".
 *
 * @param userDetails the name, address, tags and attributes of the contact
 * @param notes the notes of agents
 * @param marketing the web pages that the contact visited
 * @param device the device of the contact
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Profile(
    @Nullable UserDetails userDetails,
    @JsonSetter(nulls = Nulls.AS_EMPTY) List<Note> notes,
    @Nullable Marketing marketing,
    @Nullable Device device) {

  /** Creates a profile. Null lists become empty. */
  public Profile {
    notes = Lists.orEmpty(notes);
  }

  /**
   * A note of an agent.
   *
   * @param title the title
   * @param description the text
   * @param id the id of the note
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Note(
      @Nullable String title,
      @Nullable String description,
      @JsonProperty("_id") @Nullable String id) {}

  /**
   * The web pages that a contact visited.
   *
   * @param urlsVisited the URLs of the web pages
   */
  public record Marketing(@JsonSetter(nulls = Nulls.AS_EMPTY) List<String> urlsVisited) {

    /** Creates the record. If the list of URLs is null, the record contains an empty list. */
    public Marketing {
      urlsVisited = Lists.orEmpty(urlsVisited);
    }
  }

  /**
   * The device of a contact.
   *
   * @param device type and model
   * @param browser browser and version
   * @param ip the IP address
   * @param operatingSystem the operating system
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Device(
      @Nullable String device,
      @Nullable String browser,
      @Nullable String ip,
      @Nullable String operatingSystem) {}

  /**
   * The name, address, tags and attributes of a contact.
   *
   * @param name the name of the contact
   * @param userProvidedName the name that the contact entered
   * @param picture the URL of a picture
   * @param contact the e-mail address and phone number
   * @param whatsAppNumber the WhatsApp number
   * @param telegramUserName the user name on Telegram
   * @param telegramChatId the id of the Telegram chat
   * @param facebookProfileId the id of the Facebook profile
   * @param instagramUserName the user name on Instagram
   * @param instagramProfileId the id of the Instagram profile
   * @param city the city
   * @param country the code of the country
   * @param gender the gender
   * @param tags the tags
   * @param attributes the attributes
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record UserDetails(
      @Nullable String name,
      @Nullable String userProvidedName,
      @Nullable String picture,
      @Nullable ContactDetails contact,
      @Nullable String whatsAppNumber,
      @Nullable String telegramUserName,
      @Nullable String telegramChatId,
      @Nullable String facebookProfileId,
      @Nullable String instagramUserName,
      @Nullable String instagramProfileId,
      @Nullable String city,
      @Nullable String country,
      @Nullable String gender,
      @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> tags,
      @JsonSetter(nulls = Nulls.AS_EMPTY) List<Attribute> attributes) {

    /** Creates details. Null lists become empty. */
    public UserDetails {
      tags = Lists.orEmpty(tags);
      attributes = Lists.orEmpty(attributes);
    }

    /**
     * The e-mail address and phone number of a contact.
     *
     * @param email the e-mail address
     * @param phone the phone number
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ContactDetails(@Nullable String email, @Nullable Phone phone) {}

    /**
     * A phone number.
     *
     * @param number the phone number without the dial code
     * @param prefix the dial code of the country
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Phone(@Nullable String number, @Nullable String prefix) {}

    /**
     * A custom attribute.
     *
     * @param key the name of the attribute
     * @param value the value of the attribute, which can have any type
     */
    public record Attribute(@Nullable String key, @Nullable Object value) {}
  }
}
