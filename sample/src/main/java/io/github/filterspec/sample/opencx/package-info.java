/**
 * The specs of OpenCX's API, and the records for the data in its answers. The annotation processor
 * generates conditions, expressions and queries from the specs.
 */
@NullMarked
package io.github.filterspec.sample.opencx;

import org.jspecify.annotations.NullMarked;
