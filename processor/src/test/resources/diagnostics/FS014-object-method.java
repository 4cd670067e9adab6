import io.github.filterspec.*;

@FilterSpec
@ActiveKeys("keys")
interface Orders {
  @Filter @Unset("0") int hashCode();

  String toString();
}

// Orders.java:6:27 error: FS014: hashCode would generate the method hashCode, but this name is reserved by java.lang.Object. Rename the method, and add field = "hashCode" to keep the wire name
