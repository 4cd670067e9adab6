import io.github.filterspec.*;

interface Named {
  @Filter(key = "name_is") String name();
}

@FilterSpec
@TaggedConditions(groups = "or", conditions = "and", tag = "type")
interface Contacts extends Named {
  @Filter(key = "email_is") String email();

  @Filter(key = "email_is") String workEmail();

  @Flag(key = "name_is") boolean anonymous();
}

// Named.java:14:15 error: FS031: name() and anonymous() have the same tag, "name_is". Write another key for name() or anonymous(), because the key is the tag
// Named.java:12:17 error: FS031: email() and workEmail() have the same tag, "email_is". Write another key for email() or workEmail(), because the key is the tag
