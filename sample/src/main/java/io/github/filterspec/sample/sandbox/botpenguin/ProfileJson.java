package io.github.filterspec.sample.sandbox.botpenguin;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.filterspec.sample.sandbox.botpenguin.Draft.Origin;

/** Writes the field {@code profile} of a contact. */
final class ProfileJson {

  private final Draw draw;
  private final ObjectNode profile = JsonNodeFactory.instance.objectNode();
  private final ObjectNode details = profile.putObject("userDetails");

  ProfileJson(Draw draw) {
    this.draw = draw;
  }

  ObjectNode write(Origin origin, Labels labels, Person person) {
    person(person);
    accounts(origin.platform(), person);
    labels.tags().forEach(details.putArray("tags")::add);
    attributes();
    notes();
    website(origin.platform());
    return profile;
  }

  private void person(Person person) {
    details.put("name", person.name());
    details.put("picture", picture(person));
    details
        .putObject("contact")
        .put("email", person.email())
        .putObject("phone")
        .put("number", person.phone())
        .put("prefix", person.place().prefix());
    details.put("city", person.place().city());
    details.put("country", person.place().country());
    details.put("gender", person.gender());
    if (!person.name().isEmpty() && draw.percent(10)) {
      details.put("userProvidedName", person.firstName());
    }
  }

  private String picture(Person person) {
    boolean has = !person.name().isEmpty() && draw.percent(30);
    return has ? "https://pictures.example.com/" + person.handle() + ".png" : "";
  }

  /**
   * Writes the account of a person on a platform. Even an anonymous contact has a WhatsApp number.
   */
  private void accounts(Platform platform, Person person) {
    String number = String.valueOf(100_000_000 + draw.below(900_000_000));
    switch (platform) {
      case WHATSAPP -> details.put("whatsAppNumber", whatsAppNumber(person, number));
      case TELEGRAM ->
          details.put("telegramUserName", person.handle()).put("telegramChatId", number);
      case FACEBOOK -> details.put("facebookProfileId", number);
      case INSTAGRAM ->
          details.put("instagramUserName", person.handle()).put("instagramProfileId", number);
      case WEBSITE -> {}
    }
  }

  private static String whatsAppNumber(Person person, String otherwise) {
    String own = person.place().prefix().replace("+", "") + person.phone();
    return own.isEmpty() ? "1" + otherwise : own;
  }

  private void attributes() {
    var attributes = details.putArray("attributes");
    if (draw.percent(25)) {
      attributes.addObject().put("key", "plan").put("value", draw.percent(30) ? "pro" : "free");
    }
    if (draw.percent(10)) {
      attributes.addObject().put("key", "größe").put("value", "XL");
    }
  }

  private void notes() {
    var notes = profile.putArray("notes");
    if (draw.percent(8)) {
      notes
          .addObject()
          .put("title", "Call back")
          .put("description", "Prefers to be called in the afternoon.")
          .put("_id", draw.id());
    }
  }

  /**
   * Writes the visited pages and the device. Only contacts of the website have a device and a list
   * of visited pages.
   */
  private void website(Platform platform) {
    var urls = profile.putObject("marketing").putArray("urlsVisited");
    if (platform == Platform.WEBSITE) {
      urls.add("https://shop.example.com/");
      profile
          .putObject("device")
          .put("device", "Desktop(Apple Macintosh)")
          .put("browser", "Chrome 148.0.0.0")
          .put("ip", "203.0.113." + (1 + draw.below(254)))
          .put("operatingSystem", "Mac OS 10.15.7");
    }
  }
}
