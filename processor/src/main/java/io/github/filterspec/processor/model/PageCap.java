package io.github.filterspec.processor.model;

import java.util.Optional;

/**
 * The greatest number of pages or items that the API delivers for one query.
 *
 * @param pages the number of pages; empty if the user does not write it
 * @param items the number of items; empty if the user does not write it
 */
public record PageCap(Optional<Integer> pages, Optional<Integer> items) {}
