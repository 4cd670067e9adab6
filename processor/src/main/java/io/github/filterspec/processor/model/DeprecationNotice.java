package io.github.filterspec.processor.model;

/**
 * The notice that a member is deprecated.
 *
 * @param doc the text of the Javadoc tag, without a block tag; may be empty
 * @param since the version since which the member is deprecated; may be empty
 * @param forRemoval whether the member will be removed
 */
public record DeprecationNotice(String doc, String since, boolean forRemoval) {}
