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

// Named.java:14:15 error: FS031: anonymous() has the tag "name_is", but name() already has this tag. Give one of them another key
// Named.java:12:17 error: FS031: workEmail() has the tag "email_is", but email() already has this tag. Give one of them another key
