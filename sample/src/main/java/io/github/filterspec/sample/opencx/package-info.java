/**
 * OpenCX's API, described by the vendor's page "List contact segments" and its schema: specs, from
 * which conditions, expressions and queries are generated, and the records of the answers.
 */
@NullMarked
package io.github.filterspec.sample.opencx;

import org.jspecify.annotations.NullMarked;
