package io.github.filterspec.cookbook.airtable;

import java.time.Instant;
import java.util.Map;

/** A record of a table. A field that is empty is not in the map. */
public record TableRecord(String id, Instant createdTime, Map<String, Object> fields) {}
