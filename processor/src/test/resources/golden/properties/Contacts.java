package search;

import io.github.filterspec.CustomProperty;
import io.github.filterspec.FilterSpec;
import io.github.filterspec.Property;

/** The contacts of an account. */
@FilterSpec
@Search
interface Contacts {
  /** The email address. */
  @Property
  Text email();

  @Property("createdate")
  Time createdAt();

  /** The stage of the sale. */
  @Property("lifecyclestage")
  Choice<Stage> lifecycleStage();

  /** A text that the account defines. */
  @CustomProperty(pattern = "[a-z][a-z0-9_]*")
  Text text(String name);
}
