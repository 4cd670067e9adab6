package io.github.filterspec.processor.model;

/**
 * The deprecation of a member: the values of {@code @Deprecated}, and the text from the user's
 * Javadoc.
 *
 * @param doc the text after {@code @deprecated}; empty if the Javadoc has no such tag
 */
public record DeprecationNotice(String doc, String since, boolean forRemoval) {}
