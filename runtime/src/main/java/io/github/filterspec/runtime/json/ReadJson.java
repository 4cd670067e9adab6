package io.github.filterspec.runtime.json;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A JSON value that Jackson has read. This record has one annotation for Jackson 2 and one
 * annotation for Jackson 3. Jackson 2 ignores the annotation for Jackson 3, and Jackson 3 ignores
 * the annotation for Jackson 2. The runtime works without Jackson 3.
 *
 * @param node the value
 */
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(using = Jackson2Reader.class)
@tools.jackson.databind.annotation.JsonDeserialize(using = Jackson3Reader.class)
record ReadJson(JsonNode node) {}
