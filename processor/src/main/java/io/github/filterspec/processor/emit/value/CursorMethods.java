package io.github.filterspec.processor.emit.value;

import io.github.filterspec.processor.model.SpecMember;
import io.github.filterspec.processor.model.ValueType;

/**
 * The names of the runtime methods for a cursor, which depend on the type of the cursor.
 *
 * @param table the method that declares the cursor
 * @param at the method that copies a query with another cursor
 * @param invalid the words that say which cursors the copying method rejects
 */
record CursorMethods(String table, String at, String invalid) {
  private static final CursorMethods OF_TEXT = new CursorMethods("cursor", "at", "is blank");
  private static final CursorMethods OF_NUMBER =
      new CursorMethods("numberCursor", "atNumberCursor", "is not a whole number");
  private static final CursorMethods OF_LIST =
      new CursorMethods("listCursor", "atListCursor", "is not the JSON text of an array");

  static CursorMethods of(SpecMember cursor) {
    if (cursor.type() == ValueType.Scalar.LONG) {
      return OF_NUMBER;
    }
    return cursor.type() instanceof ValueType.JsonListType ? OF_LIST : OF_TEXT;
  }
}
