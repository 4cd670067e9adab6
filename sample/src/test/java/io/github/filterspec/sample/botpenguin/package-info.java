/** Tests of the generated query and the models with the vendor's JSON. */
@NullMarked
package io.github.filterspec.sample.botpenguin;

import org.jspecify.annotations.NullMarked;
