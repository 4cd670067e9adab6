package io.github.filterspec.runtime.json;

/**
 * A value that Jackson 3 writes. Jackson 2 writes the value directly.
 *
 * @param value the value
 */
@tools.jackson.databind.annotation.JsonSerialize(using = Jackson3Writer.class)
record WrittenJson(JsonWritable value) {}
