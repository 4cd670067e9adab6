import io.github.filterspec.*;

interface Named {
  @Filter @Key("name_is") String name();
}

@FilterSpec
@TaggedConditions(groups = "or", conditions = "and", tag = "type")
interface Contacts extends Named {
  @Filter @Key("email_is") String email();

  @Filter @Key("email_is") String workEmail();

  @Flag @Key("name_is") boolean anonymous();
}

// Named.java:14:14 error: FS031: name() and anonymous() have the same tag, "name_is". Write another key for name() or anonymous(), because the key is the tag
// Named.java:12:16 error: FS031: email() and workEmail() have the same tag, "email_is". Write another key for email() or workEmail(), because the key is the tag
