import io.github.filterspec.*;

@FilterSpec
@ActiveKeys("keys")
interface Orders {
  @Filter @Unset("0") int hashCode();

  String toString();
}

// Orders.java:6:27 error: FS014: the member hashCode() needs a generated method hashCode(), but this name is reserved by java.lang.Object. Rename the member, and write @Filter("hashCode") to keep the wire name
