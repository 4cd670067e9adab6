/**
 * The annotation processor. Package {@code read} reads an interface into a {@code model}, {@code
 * check} checks the model, {@code repair} turns a model with problems into a skeleton, and {@code
 * emit} generates files. This package connects them to the compiler.
 *
 * <pre>
 *   javac's elements                                                        javac's Filer
 *         │                                                                       ▲
 *         ▼                                                                       │
 *   ┌──────────┐     ┌─────────┐     ┌─────────┐  no problem  ┌────────┐     ┌────────┐
 *   │   read   │ ──▶ │  model  │ ──▶ │  check  │ ───────────▶ │  emit  │ ──▶ │  host  │
 *   └──────────┘     └─────────┘     └─────────┘              └────────┘     └────────┘
 *         │                            │     │                     ▲              ▲
 *         │                            │     │     ┌──────────┐    │              │
 *         │                            │     └───▶ │  repair  │ ───┘              │
 *         │                            │           └──────────┘                   │
 *         └────────────────────────────┴──────────────────────────────────────────┘
 *                                     problems
 * </pre>
 *
 * <p>The skeleton of a spec with problems compiles but does not run. So code that uses the types of
 * the spec has no further errors.
 *
 * <p>Only {@code read} and {@code host} use the compiler. A new wire form needs a constant in
 * {@code model.FormType}. A form with attributes, keys or conditions also needs a record in {@code
 * model.WireForm}, and a folder in {@code check} and in {@code emit}.
 */
@NullMarked
package io.github.filterspec.processor;

import org.jspecify.annotations.NullMarked;
