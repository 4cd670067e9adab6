package io.github.filterspec.runtime.json;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A JSON value that Jackson has read. Each version of Jackson uses its own annotation, and ignores
 * the other annotation. The runtime works without Jackson 3.
 *
 * @param node the value
 */
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(using = Jackson2Reader.class)
@tools.jackson.databind.annotation.JsonDeserialize(using = Jackson3Reader.class)
record ReadJson(JsonNode node) {}
