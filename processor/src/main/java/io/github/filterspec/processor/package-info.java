/**
 * The annotation processor. The package {@code read} turns an interface into a model. The package
 * {@code check} finds problems in the model. The package {@code repair} turns a model with problems
 * into a skeleton. The package {@code emit} generates files from a model or a skeleton.
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
 * <p>The types generated from a skeleton can be compiled, but do not run. Without a skeleton, code
 * that uses the generated types would cause further errors.
 *
 * <p>Only two packages use the compiler: {@code read} and {@code host}. To add a wire form, add a
 * constant to {@code model.FormType}. A wire form with attributes, keys or conditions also needs a
 * record in {@code model.WireForm}, a package in {@code check}, and a package in {@code emit}.
 */
@NullMarked
package io.github.filterspec.processor;

import org.jspecify.annotations.NullMarked;
