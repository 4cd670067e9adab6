package io.github.filterspec.runtime.json;

/**
 * A wrapper with which Jackson 3 writes a generated value. Jackson 2 needs no wrapper.
 *
 * @param value the value
 */
@tools.jackson.databind.annotation.JsonSerialize(using = Jackson3Writer.class)
record WrittenJson(JsonWritable value) {}
