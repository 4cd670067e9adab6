import io.github.filterspec.*;

@Api
@interface Crm {}

record Contact(String id) {}

@FilterSpec
@Crm
@TaggedConditions(groups = "or", conditions = "and", tag = "type")
@Constant(name = "version", value = "2")
@Reads(method = HttpMethod.GET, path = "contacts", items = Contact.class)
interface Contacts {
  @Filter String name();

  @Param String sort();

  @PageNumber(first = 1) int page();

  @PathParam String account();
}

// Crm.java:16:3 error: FS030: sort() has @Param, but an expression contains only methods with @Filter or @Flag. Move sort() to the spec that sends the expression
// Crm.java:18:3 error: FS030: page() has @PageNumber, but an expression contains only methods with @Filter or @Flag. Move page() to the spec that sends the expression
// Crm.java:20:3 error: FS030: account() has @PathParam, but an expression contains only methods with @Filter or @Flag. Move account() to the spec that sends the expression
// Crm.java:11:18 error: FS030: the constant "version" cannot be in an expression, which contains only conditions. Move the constant to the spec that sends the expression
// Crm.java:12:1 error: FS030: a spec with @TaggedConditions cannot have an endpoint. Move the endpoint to a spec with @JsonBody, and add a member of the type ContactsFilter to that spec
