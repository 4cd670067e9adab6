package kept;

/** A level. */
public enum Level {
  LOW,
  HIGH
}
