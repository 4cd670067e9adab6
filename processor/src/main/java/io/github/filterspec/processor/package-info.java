/**
 * The annotation processor: <b>read</b> an interface into a <b>model</b>, <b>check</b> it,
 * <b>emit</b> files from it; the processor only connects these to the compiler.
 *
 * <pre>
 *   javac's elements                                                       javac's Filer
 *         │                                                                      ▲
 *         ▼                                                                      │
 *   ┌──────────┐     ┌─────────┐     ┌─────────┐         ┌────────┐  files  ┌────────┐
 *   │   read   │ ──▶ │  model  │ ──▶ │  check  │ ──────▶ │  emit  │ ──────▶ │  host  │
 *   └──────────┘     └─────────┘     └─────────┘         └────────┘         └────────┘
 *         │                               │ problems                             ▲
 *         └───────────────────────────────┴──────────────────────────────────────┘
 *                     what stops it from reading
 * </pre>
 *
 * <p>A spec with problems is emitted as a skeleton, which compiles but would not run, so that uses
 * of its types are no errors of their own.
 *
 * <p>Only {@code read} and {@code host} know the compiler; {@code emit} is pure. A new wire form is
 * a record in {@code model}, a reader in {@code read}, a folder each in {@code check} and {@code
 * emit}, and a line in each list.
 */
@NullMarked
package io.github.filterspec.processor;

import org.jspecify.annotations.NullMarked;
