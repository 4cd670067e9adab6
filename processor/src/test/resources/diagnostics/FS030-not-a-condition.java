import io.github.filterspec.*;

@Api
@interface Crm {}

record Contact(String id) {}

@FilterSpec
@Crm
@TaggedConditions(groups = "or", conditions = "and", tag = "type")
@Constant(field = "version", value = "2")
@Endpoint(method = HttpMethod.GET, path = "contacts", item = Contact.class, safety = Safety.READ_ONLY)
interface Contacts {
  @Filter String name();

  @Param String sort();

  @PageNumber(first = 1) int page();

  @PathParam String account();
}

// Crm.java:16:3 error: FS030: sort() is not a condition, but an expression contains only @Filter and @Flag. Move @Param to the spec that sends the expression
// Crm.java:18:3 error: FS030: page() is not a condition, but an expression contains only @Filter and @Flag. Move @PageNumber to the spec that sends the expression
// Crm.java:20:3 error: FS030: account() is not a condition, but an expression contains only @Filter and @Flag. Move @PathParam to the spec that sends the expression
// Crm.java:11:19 error: FS030: an expression contains only conditions. Move the constant "version" to the spec that sends it
// Crm.java:12:1 error: FS030: an expression cannot have an endpoint. Move @Endpoint to a spec with @JsonBody that has a member of the type ContactsFilter
