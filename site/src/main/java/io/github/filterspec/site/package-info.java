/** Builds the documentation site from {@code docs/} and the Javadoc. */
@NullMarked
package io.github.filterspec.site;

import org.jspecify.annotations.NullMarked;
