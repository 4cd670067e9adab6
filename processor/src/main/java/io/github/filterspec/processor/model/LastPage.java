package io.github.filterspec.processor.model;

/**
 * The flag that says in each answer if the page is the last page.
 *
 * @param when the path of the boolean that is true on the last page; empty if the API does not send
 *     this boolean
 * @param unless the path of the boolean that is true if a next page exists; empty if the API does
 *     not send this boolean
 */
public record LastPage(String when, String unless) {}
