package io.github.filterspec.processor.model;

/**
 * The place of the URL of the next page in an answer.
 *
 * @param url the path of the URL in the body; empty if the URL is in the header {@code Link}
 * @param linkHeader true if the URL is in the header {@code Link}
 * @param endsIfMissing true if a page without a URL is the last page; false if an answer without a
 *     URL is an error
 * @param declaresMissing true if the user says what a missing URL means
 */
public record NextPage(
    String url, boolean linkHeader, boolean endsIfMissing, boolean declaresMissing) {}
