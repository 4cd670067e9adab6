package io.github.filterspec.sample.botpenguin;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
