/**
 * The annotation processor. The package {@code processor.read} turns an interface into a model. The
 * package {@code processor.check} finds problems in the model. The package {@code processor.repair}
 * turns a model with problems into a skeleton. The package {@code processor.emit} generates files
 * from a model or a skeleton.
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
 * <p>The types that are generated from a skeleton can be compiled, but cannot be used in a running
 * program. Without a skeleton, code that uses the generated types would cause further errors.
 *
 * <p>Only two packages use the compiler: {@code processor.read} and {@code processor.host}. To add
 * a wire form, add a constant to {@code model.FormType}. If the new wire form has attributes, keys
 * or conditions, add a record to {@code model.WireForm}, a package to {@code processor.check}, and
 * a package to {@code processor.emit}.
 */
@NullMarked
package io.github.filterspec.processor;

import org.jspecify.annotations.NullMarked;
