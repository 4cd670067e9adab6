import io.github.filterspec.*;

@FilterSpec
@ActiveKeys("keys")
interface Orders {
  @Filter @Unset("0") int hashCode();

  String toString();
}

// Orders.java:6:27 error: FS014: hashCode would generate hashCode, which is a method of every object. Rename the method, and keep its wire name with field = "hashCode"
