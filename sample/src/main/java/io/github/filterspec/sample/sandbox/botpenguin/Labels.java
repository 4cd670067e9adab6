package io.github.filterspec.sample.sandbox.botpenguin;

import io.github.filterspec.sample.sandbox.botpenguin.Draft.Origin;
import io.github.filterspec.sample.sandbox.botpenguin.Draft.Role;
import io.github.filterspec.sample.sandbox.botpenguin.Draw.Share;
import java.util.ArrayList;
import java.util.List;

/** The subscription, tags and segments of a contact. */
record Labels(boolean subscriber, List<String> tags, List<String> segments) {

  private static final List<Share<String>> TAGS =
      List.of(
          new Share<>(Catalogue.TEAM_TAG, 4),
          new Share<>("vip", 5),
          new Share<>("newsletter", 12),
          new Share<>("wholesale", 8),
          new Share<>("Frühbucher", 6));

  static Labels draw(Role role, Origin origin, Draw draw) {
    boolean subscriber = role == Role.TEAM || draw.percent(20);
    List<String> tags = tags(draw);
    if (subscriber && origin.isWhatsappBot()) {
      tags.remove(Catalogue.TEAM_TAG);
    }
    if (role == Role.TEAM) {
      tags.add(Catalogue.TEAM_TAG);
    }
    return new Labels(subscriber, tags, segments(role, subscriber));
  }

  private static List<String> tags(Draw draw) {
    List<String> tags = new ArrayList<>();
    for (Share<String> tag : TAGS) {
      if (draw.percent(tag.percent())) {
        tags.add(tag.value());
      }
    }
    return tags;
  }

  private static List<String> segments(Role role, boolean subscriber) {
    List<String> segments = new ArrayList<>();
    if (subscriber) {
      segments.add(Catalogue.SUBSCRIBERS_SEGMENT);
    }
    if (role == Role.TEAM) {
      segments.add(Catalogue.TEAM_SEGMENT);
    }
    return segments;
  }
}
