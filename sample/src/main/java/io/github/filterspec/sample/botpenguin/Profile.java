package io.github.filterspec.sample.botpenguin;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who a contact is: the vendor's "profile Object".
 *
 * @param userDetails name, address, tags and attributes
 * @param notes what agents noted
 * @param marketing what it visited
 * @param device what it was using
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Profile(
    @Nullable UserDetails userDetails,
    List<Note> notes,
    @Nullable Marketing marketing,
    @Nullable Device device) {

  /** A profile; notes that an answer leaves out are empty. */
  public Profile {
    notes = Lists.orEmpty(notes);
  }

  /**
   * What an agent noted.
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
   * What a contact visited.
   *
   * @param urlsVisited the URLs of its session
   */
  public record Marketing(List<String> urlsVisited) {

    /** What was visited; nothing if an answer leaves it out. */
    public Marketing {
      urlsVisited = Lists.orEmpty(urlsVisited);
    }
  }

  /**
   * What a contact was using.
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

    /** Details; tags and attributes that an answer leaves out are empty. */
    public UserDetails {
      tags = Lists.orEmpty(tags);
      attributes = Lists.orEmpty(attributes);
    }

    /**
     * How a contact can be reached.
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
     * @param value its value, of whatever type the account gave it
     */
    public record Attribute(@Nullable String key, @Nullable Object value) {}
  }
}
