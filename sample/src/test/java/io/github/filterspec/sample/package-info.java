/** How the packages of the sample depend on each other, tested. */
@NullMarked
package io.github.filterspec.sample;

import org.jspecify.annotations.NullMarked;
