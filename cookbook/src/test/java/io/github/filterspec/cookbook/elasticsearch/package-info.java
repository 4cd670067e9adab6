/** Elasticsearch: the search in an index. */
@org.jspecify.annotations.NullMarked
package io.github.filterspec.cookbook.elasticsearch;
