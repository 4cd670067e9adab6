package io.github.filterspec.sample.sandbox.botpenguin;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** An invented person. If a person is anonymous, all texts except the handle are empty. */
record Person(String name, String handle, String email, String phone, Place place, String gender) {

  private static final List<String> FIRST_NAMES =
      List.of(
          "Ada", "Grace", "Priya", "Arjun", "Mary", "Kofi", "Elena", "Omar", "Zoë", "José", "Åsa",
          "Jürgen", "Chloé", "Łukasz", "Ngọc", "İpek", "Søren", "Ольга", "Γιώργος", "美咲");

  private static final List<String> LAST_NAMES =
      List.of(
          "Lovelace",
          "Hopper",
          "Sharma",
          "Iyer",
          "Mensah",
          "Rossi",
          "Haddad",
          "Smith",
          "Núñez",
          "Gonçalves",
          "Müller",
          "Dvořák",
          "Ångström",
          "Nguyễn",
          "Çelik",
          "Wójcik",
          "Петрова",
          "佐藤");

  static Person draw(int index, boolean confirmed, Draw draw) {
    String first = draw.oneOf(FIRST_NAMES);
    String last = draw.oneOf(LAST_NAMES);
    String phone = "555" + (1_000_000 + draw.below(9_000_000));
    Place place = draw.oneOf(Place.ALL);
    String gender = draw.oneOf(List.of("", "", "female", "male"));
    String handle = handle(first + "." + last, index);
    if (!confirmed && draw.percent(60)) {
      return new Person("", handle, "", "", new Place("", "", ""), "");
    }
    return new Person(first + " " + last, handle, handle + "@example.com", phone, place, gender);
  }

  String firstName() {
    return name.substring(0, name.indexOf(' '));
  }

  private static String handle(String name, int index) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("[^A-Za-z.]", "");
    return "c" + index + "." + plain.toLowerCase(Locale.ROOT).replaceAll("^\\.|\\.$", "");
  }

  record Place(String city, String country, String prefix) {

    static final List<Place> ALL =
        List.of(
            new Place("Mumbai", "IN", "+91"),
            new Place("Bengaluru", "IN", "+91"),
            new Place("Austin", "US", "+1"),
            new Place("München", "DE", "+49"),
            new Place("São Paulo", "BR", "+55"),
            new Place("Łódź", "PL", "+48"),
            new Place("Malmö", "SE", "+46"),
            new Place("Đà Nẵng", "VN", "+84"),
            new Place("İzmir", "TR", "+90"),
            new Place("札幌", "JP", "+81"));
  }
}
