package io.github.filterspec.sample.sandbox.botpenguin;

import java.util.List;

/** A city, its country and the country's dial code. */
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
