/**
 * The annotation processor. Package {@code read} reads an interface into a {@code model}, {@code
 * check} checks the model, and {@code emit} generates files from it. This package connects them to
 * the compiler.
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
 *                     problems that prevent reading
 * </pre>
 *
 * <p>From a spec with problems, the processor generates a skeleton, which compiles but does not
 * run. So code that uses the types of the spec has no further errors.
 *
 * <p>Only {@code read} and {@code host} use the compiler. A new wire form needs a record in {@code
 * model}, a reader in {@code read}, a folder in {@code check} and in {@code emit}, and a line in
 * each list.
 */
@NullMarked
package io.github.filterspec.processor;

import org.jspecify.annotations.NullMarked;
