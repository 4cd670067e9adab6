package io.github.filterspec.runtime.json;

/**
 * A value on its way to Jackson 3. Jackson 2 writes the value directly.
 *
 * @param value the value
 */
@tools.jackson.databind.annotation.JsonSerialize(using = Jackson3Writer.class)
record WrittenJson(JsonWritable value) {}
