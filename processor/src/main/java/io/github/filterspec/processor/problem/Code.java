package io.github.filterspec.processor.problem;

/** The kinds of mistakes; a code is never given to another kind. */
public enum Code {
  /** A spec that is no interface. */
  FS001,
  /** A spec that generated code cannot reach. */
  FS002,
  /** A spec with type parameters. */
  FS003,
  /** A spec without a wire form. */
  FS004,
  /** A member that does not say what it is, or says several things. */
  FS005,
  /** A member that is no accessor. */
  FS006,
  /** A type that cannot be written. */
  FS007,
  /** A range without names, or names without a range. */
  FS008,
  /** A type without a neutral value. */
  FS009,
  /** A flag that is no boolean. */
  FS010,
  /** A page number that is none. */
  FS011,
  /** A field that is written twice. */
  FS012,
  /** A shared key that cannot tell its filters apart. */
  FS013,
  /** A name that generated code needs for itself. */
  FS014,
  /** A default that its type cannot hold. */
  FS015,
  /** A neutral value that makes no sense. */
  FS016,
  /** A name on the wire that is blank. */
  FS017,
  /** An endpoint of no API, or of several. */
  FS018,
  /** A path that is none. */
  FS019,
  /** An item type that cannot be read. */
  FS020,
  /** A header that cannot be sent. */
  FS021,
  /** A limit that makes no sense. */
  FS022,
  /** Parents that contradict each other, or the spec. */
  FS023,
  /** A name that is taken by another type. */
  FS024,
  /** Something said where it means nothing. */
  FS025,
  /** A form that the HTTP method cannot send. */
  FS026,
  /** A part of the path without a member, or a member without a part. */
  FS027,
  /** A whole body that is not alone. */
  FS028,
  /** A member that must be set, and need not. */
  FS029,
  /** Something that an expression of conditions has no room for. */
  FS030,
  /** Conditions that cannot be told apart. */
  FS031,
  /** A number of groups that makes no sense. */
  FS032,
  /** A cursor that is none. */
  FS033,
  /** Pages that go on in two ways. */
  FS034,
  /** A page size that is none. */
  FS035,
  /** A pattern that is none. */
  FS036,
  /** A pattern where there are no texts. */
  FS037,
  /** A fault of the processor itself. */
  FS099
}
