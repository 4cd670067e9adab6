package io.github.filterspec.cookbook.notion;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;

/** A page of a database. */
public record DatabasePage(
    String id, @JsonProperty("created_time") Instant createdTime, String url) {}
