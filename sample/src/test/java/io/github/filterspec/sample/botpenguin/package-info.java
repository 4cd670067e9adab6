/** The generated query and the models, against JSON in the vendor's shape. */
@NullMarked
package io.github.filterspec.sample.botpenguin;

import org.jspecify.annotations.NullMarked;
