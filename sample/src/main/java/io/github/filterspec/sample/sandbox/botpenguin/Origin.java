package io.github.filterspec.sample.sandbox.botpenguin;

import io.github.filterspec.sample.sandbox.botpenguin.Draw.Share;
import java.util.List;

/** How a contact got here: the platform, its bot, what kind of bot, and the ad if there was one. */
record Origin(Platform platform, String bot, boolean agentic, Ctwa ctwa) {

  private static final List<Share<Platform>> PLATFORMS =
      List.of(
          new Share<>(Platform.WHATSAPP, 40),
          new Share<>(Platform.WEBSITE, 25),
          new Share<>(Platform.TELEGRAM, 12),
          new Share<>(Platform.FACEBOOK, 11),
          new Share<>(Platform.INSTAGRAM, 12));

  private static final List<Share<Ctwa>> ADS =
      List.of(new Share<>(Ctwa.NEW, 15), new Share<>(Ctwa.OLD, 10), new Share<>(Ctwa.NONE, 75));

  static Origin draw(Role role, Draw draw) {
    Platform platform = role.usesWhatsappBot() ? Platform.WHATSAPP : draw.byShare(PLATFORMS);
    String bot = role.usesWhatsappBot() ? Catalogue.WHATSAPP_BOT : draw.oneOf(platform.bots());
    Ctwa ctwa = platform == Platform.WHATSAPP ? draw.byShare(ADS) : Ctwa.NONE;
    return new Origin(platform, bot, draw.percent(50), ctwa);
  }

  boolean isWhatsappBot() {
    return bot.equals(Catalogue.WHATSAPP_BOT);
  }
}
