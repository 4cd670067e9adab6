package io.github.filterspec.runtime.endpoint;

/**
 * The greatest number of pages or items that the API delivers for one query.
 *
 * @param pages the number of pages, or 0 if the number of pages has no limit
 * @param items the number of items, or 0 if the number of items has no limit
 */
public record PageCap(int pages, int items) {}
