/**
 * What generated code is made of: members, the codecs of their values, and the tables and values of
 * each wire form. Applications use the generated types and {@link io.github.filterspec.runtime};
 * this package stays compatible within a major version.
 *
 * <p>A generated type holds one constant {@link io.github.filterspec.runtime.wire.Member} for each
 * member of its spec, declared in a {@link io.github.filterspec.runtime.wire.SpecTable}. Writing,
 * reading, equality and keys are loops over that table.
 *
 * <p>Shared by all wire forms: {@link io.github.filterspec.runtime.wire.Member}, {@link
 * io.github.filterspec.runtime.wire.Codec} and {@link io.github.filterspec.runtime.wire.Codecs},
 * {@link io.github.filterspec.runtime.wire.SpecValue}, {@link
 * io.github.filterspec.runtime.wire.SpecBuilder}, {@link
 * io.github.filterspec.runtime.wire.JsonSink}. Of the flat body with active keys: {@link
 * io.github.filterspec.runtime.wire.ActiveKeysTable}, {@link
 * io.github.filterspec.runtime.wire.ActiveKeysValue}.
 */
@NullMarked
package io.github.filterspec.runtime.wire;

import org.jspecify.annotations.NullMarked;
