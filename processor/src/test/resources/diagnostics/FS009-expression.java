import io.github.filterspec.*;

@FilterSpec
@TaggedConditions(groups = "or", conditions = "and", tag = "type")
interface Contacts {
  @Filter String name();
}

@FilterSpec
@ActiveKeys("keys")
interface Orders {
  @Filter ContactsFilter buyers();

  @Filter @Unset(as = Unset.As.ABSENT) ContactsFilter sellers();
}

// Contacts.java:12:26 error: FS009: the spec does not say what is sent while buyers() is not set. Add @Unset(as = Unset.As.ABSENT) to send nothing
