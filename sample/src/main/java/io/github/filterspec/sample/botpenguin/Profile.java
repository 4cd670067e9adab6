package io.github.filterspec.sample.botpenguin;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The profile of a contact: the vendor's "profile Object".
 *
 * @param userDetails name, address, tags and attributes
 * @param notes the notes of agents
 * @param marketing the pages that it visited
 * @param device its device
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Profile(
    @Nullable UserDetails userDetails,
    List<Note> notes,
    @Nullable Marketing marketing,
    @Nullable Device device) {

  /** Creates a profile. Null lists become empty. */
  public Profile {
    notes = Lists.orEmpty(notes);
  }

  /**
   * A note of an agent.
   *
   * @param title its title
   * @param description its text
   * @param id the note
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Note(
      @Nullable String title,
      @Nullable String description,
      @JsonProperty("_id") @Nullable String id) {}

  /**
   * The pages that a contact visited.
   *
   * @param urlsVisited the URLs of its session
   */
  public record Marketing(List<String> urlsVisited) {

    /** Creates the pages. A null list becomes empty. */
    public Marketing {
      urlsVisited = Lists.orEmpty(urlsVisited);
    }
  }

  /**
   * The device of a contact.
   *
   * @param device type and model
   * @param browser browser and version
   * @param ip its address
   * @param operatingSystem its operating system
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Device(
      @Nullable String device,
      @Nullable String browser,
      @Nullable String ip,
      @Nullable String operatingSystem) {}

  /**
   * A contact's name, address, tags and attributes.
   *
   * @param name its name
   * @param userProvidedName the name that it gave itself
   * @param picture the URL of its picture
   * @param contact its e-mail and phone
   * @param whatsAppNumber its WhatsApp number
   * @param telegramUserName its name on Telegram
   * @param telegramChatId its chat on Telegram
   * @param facebookProfileId its profile on Facebook
   * @param instagramUserName its name on Instagram
   * @param instagramProfileId its profile on Instagram
   * @param city its city
   * @param country its country's code
   * @param gender its gender
   * @param tags its tags
   * @param attributes its attributes
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
      List<String> tags,
      List<Attribute> attributes) {

    /** Creates details. Null lists become empty. */
    public UserDetails {
      tags = Lists.orEmpty(tags);
      attributes = Lists.orEmpty(attributes);
    }

    /**
     * The e-mail address and phone of a contact.
     *
     * @param email its e-mail address
     * @param phone its phone number
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ContactDetails(@Nullable String email, @Nullable Phone phone) {}

    /**
     * A phone number.
     *
     * @param number the number without prefix
     * @param prefix the country's dial code
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Phone(@Nullable String number, @Nullable String prefix) {}

    /**
     * A custom attribute.
     *
     * @param key its name
     * @param value its value, of any type
     */
    public record Attribute(@Nullable String key, @Nullable Object value) {}
  }
}
