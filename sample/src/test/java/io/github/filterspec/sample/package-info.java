/** Tests of the dependencies between the packages of the sample. */
@NullMarked
package io.github.filterspec.sample;

import org.jspecify.annotations.NullMarked;
