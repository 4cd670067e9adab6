package io.github.filterspec.runtime.json;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A JSON value as it was read. Each generation of Jackson sees only its own annotation, and Jackson
 * 3 need not be there.
 *
 * @param node the value
 */
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(using = Jackson2Reader.class)
@tools.jackson.databind.annotation.JsonDeserialize(using = Jackson3Reader.class)
record ReadJson(JsonNode node) {}
