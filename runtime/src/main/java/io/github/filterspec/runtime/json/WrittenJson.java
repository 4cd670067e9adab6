package io.github.filterspec.runtime.json;

/**
 * A wrapper around a generated value, so that Jackson 3 can write the value. Jackson 2 writes a
 * generated value without a wrapper.
 *
 * @param value the value
 */
@tools.jackson.databind.annotation.JsonSerialize(using = Jackson3Writer.class)
record WrittenJson(JsonWritable value) {}
