package io.github.filterspec.sample.opencx;

import java.util.List;

/** The schema of a definition, which the vendor publishes only as a part of a segment. */
final class DefinitionSchema {
  private DefinitionSchema() {}

  static List<String> flaws(String definition) {
    return OpenCxSchema.validate(
        "ContactSegment",
        "{\"id\":\"1\",\"name\":\"n\",\"description\":null,\"definition\":%s,\"created_at\":null,\"updated_at\":null}"
            .formatted(definition));
  }
}
