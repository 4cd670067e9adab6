/**
 * The cookbook: one package for each API, with its specs, its items, a stand-in of the API, and a
 * test that walks through the stand-in.
 */
@org.jspecify.annotations.NullMarked
package io.github.filterspec.cookbook;
