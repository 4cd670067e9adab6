import io.github.filterspec.*;

@FilterSpec
@ActiveKeys("keys")
interface Orders {
  @Filter @Unset("0") int hashCode();

  String toString();
}

// Orders.java:6:27 error: FS014: "hashCode" cannot be the name of a member, because this name is reserved by java.lang.Object. Rename hashCode() in Orders, and write @Filter("hashCode") to keep the wire name
