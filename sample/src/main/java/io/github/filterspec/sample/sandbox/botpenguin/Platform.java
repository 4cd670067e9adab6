package io.github.filterspec.sample.sandbox.botpenguin;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The platforms of contacts. The JSON of a contact has two fields for each platform, such as {@code
 * _botTelegram} and {@code _userTelegram} for Telegram.
 */
enum Platform {
  WHATSAPP("Whatsapp"),
  WEBSITE("Website"),
  TELEGRAM("Telegram"),
  FACEBOOK("Facebook"),
  INSTAGRAM("Automation");

  private final String suffix;

  Platform(String suffix) {
    this.suffix = suffix;
  }

  List<String> bots() {
    return switch (this) {
      case WHATSAPP -> List.of(Catalogue.WHATSAPP_BOT, Catalogue.SECOND_WHATSAPP_BOT);
      case WEBSITE -> List.of(Catalogue.WEBSITE_BOT, Catalogue.SECOND_WEBSITE_BOT);
      case TELEGRAM -> List.of(Catalogue.TELEGRAM_BOT);
      case FACEBOOK -> List.of(Catalogue.FACEBOOK_BOT);
      case INSTAGRAM -> List.of(Catalogue.INSTAGRAM_BOT);
    };
  }

  static Platform ofBot(String bot) {
    return Stream.of(values())
        .filter(platform -> platform.bots().contains(bot))
        .findFirst()
        .orElseThrow();
  }

  static List<String> allBots() {
    return Stream.of(values()).flatMap(platform -> platform.bots().stream()).toList();
  }

  String botField() {
    return "_bot" + suffix;
  }

  String userField() {
    return "_user" + suffix;
  }

  String secondaryName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
