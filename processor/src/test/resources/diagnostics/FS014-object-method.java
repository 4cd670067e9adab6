import io.github.filterspec.*;

@FilterSpec
@ActiveKeys("keys")
interface Orders {
  @Filter @Unset("0") int hashCode();

  String toString();
}

// Orders.java:6:27 error: FS014: hashCode cannot generate a method hashCode, because a method of every object has the same name. Rename the method, and add field = "hashCode" to keep the wire name
