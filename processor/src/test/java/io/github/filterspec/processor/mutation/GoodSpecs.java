package io.github.filterspec.processor.mutation;

/** Projects without a problem, in every wire form and with every kind of member. */
enum GoodSpecs {
  ACTIVE_KEYS,
  JSON_BODY,
  WHOLE_BODY,
  QUERY_PARAMETERS,
  TAGGED_CONDITIONS;

  /** Returns a new project, which can be changed. */
  Project project() {
    return switch (this) {
      case ACTIVE_KEYS -> activeKeys();
      case JSON_BODY -> jsonBody();
      case WHOLE_BODY -> wholeBody();
      case QUERY_PARAMETERS -> queryParameters();
      case TAGGED_CONDITIONS -> taggedConditions();
    };
  }

  private static Project activeKeys() {
    Type filter =
        spec("Base", at("ActiveKeys").with("value", "\"keys\""))
            .with(
                new Method("boolean", "online", at("Flag").with("value", "\"isOnline\"")),
                new Method(
                    "Set<Status>", "status", at("Filter"), at("Key").with("value", "\"state\"")),
                new Method("int", "minOrders", at("Filter"), at("Unset").with("value", "\"0\"")),
                new Method("TimeRange", "lastSeen", at("Filter"), range()),
                new Method("List<Point>", "points", at("Filter")),
                new Method("Map<String, String>", "attributes", at("Filter")));
    Type query =
        spec(
                "Orders",
                at("Shop"),
                at("ActiveKeys").with("value", "\"keys\""),
                at("Constant").with("name", "\"kind\"").with("value", "\"all\""),
                endpoint("Reads", "POST", "orders/{id}/search").with("items", "Item.class"))
            .withParents("Base")
            .with(
                new Method("String", "id", at("PathParam")),
                new Method("String", "text", at("Param"), pattern()),
                new Method(
                    "Status", "only", at("Param"), at("DefaultValue").with("value", "\"OPEN\"")),
                new Method("Open", "open", at("Filter")),
                new Method("int", "page", at("PageNumber").with("first", "1")));
    return new Project(filter, query, shop(), status(), open(), point(), item());
  }

  private static Project jsonBody() {
    Type filter =
        spec("Base", at("ActiveKeys").with("value", "\"keys\""))
            .with(new Method("Set<String>", "tags", at("Filter")));
    Type command =
        spec("Update", at("Shop"), at("JsonBody"), endpoint("Writes", "PUT", "orders/{id}"))
            .with(
                new Method("UUID", "id", at("PathParam")),
                new Method(
                    "String",
                    "token",
                    at("HeaderParam").with("value", "\"x-token\""),
                    at("Required")),
                new Method("Set<String>", "ids", at("Param"), at("Required")),
                new Method(
                    "Status", "status", at("Param"), at("DefaultValue").with("value", "\"OPEN\"")),
                new Method("BaseFilter", "filter", at("Param")),
                new Method("Point", "place", at("Param").with("value", "\"_place\"")));
    return new Project(filter, command, shop(), status(), point());
  }

  private static Project wholeBody() {
    Type command =
        spec("Upload", at("Shop"), at("JsonBody"), endpoint("Writes", "POST", "rows"))
            .with(
                new Method("List<Row>", "rows", at("WholeBody")),
                new Method("int", "version", at("HeaderParam").with("value", "\"x-version\"")));
    return new Project(command, shop(), row(), status(), point(), open());
  }

  private static Project queryParameters() {
    Type query =
        spec(
                "Chats",
                at("Shop"),
                at("QueryParameters"),
                endpoint("Reads", "GET", "chats").with("items", "Item.class"))
            .with(
                new Method("String", "bot", at("Param"), at("Required")),
                new Method("Instant", "since", at("Filter")),
                new Method("boolean", "unread", at("Flag")),
                new Method(
                    "long", "limit", at("Param"), at("DefaultValue").with("value", "\"20\"")),
                new Method("Open", "open", at("Param")),
                new Method("int", "size", at("PageSize").with("max", "100")),
                new Method("String", "after", at("Cursor").with("next", "\"paging.next\"")));
    return new Project(query, shop(), open(), item());
  }

  private static Project taggedConditions() {
    Type expression =
        spec(
                "Contacts",
                at("TaggedConditions")
                    .with("groups", "\"or\"")
                    .with("conditions", "\"and\"")
                    .with("tag", "\"type\""))
            .with(
                new Method("boolean", "everybody", at("Flag"), at("Key").with("value", "\"all\"")),
                new Method("Set<UUID>", "ids", at("Filter").with("value", "\"contact_ids\"")),
                new Method("TimeRange", "created", at("Filter"), range()),
                new Method("Point", "near", at("Filter")),
                new Method("int", "rank", at("Filter"), at("Unset").with("as", "Unset.As.ABSENT")),
                new Method(
                    "List<Status>",
                    "status",
                    at("Filter"),
                    at("Key").with("value", "\"status_in\"")));
    Type carrier =
        spec("Sequence", at("JsonBody"))
            .with(
                new Method("String", "name", at("Param"), at("Required")),
                new Method("ContactsFilter", "filter", at("Param")));
    return new Project(expression, carrier, status(), point());
  }

  private static Type spec(String name, Annotation... annotations) {
    Type spec = new Type("interface", name, annotations);
    spec.annotations.add(0, at("FilterSpec"));
    spec.doc = "What is meant by " + name + ".";
    return spec;
  }

  private static Annotation endpoint(String annotation, String method, String path) {
    return at(annotation).with("method", "HttpMethod." + method).with("path", '"' + path + '"');
  }

  private static Annotation pattern() {
    return at("Matches").with("value", "\"[a-z]*\"");
  }

  private static Annotation range() {
    return at("Ends").with("from", "\"after\"").with("to", "\"before\"");
  }

  private static Type shop() {
    return new Type(
        "@interface",
        "Shop",
        at("Api"),
        at("ConstantHeader").with("name", "\"x-kind\"").with("value", "\"a\""),
        at("Envelope").with("data", "\"data\"").with("success", "\"ok\""),
        at("RateLimit").with("requests", "100").with("seconds", "60"));
  }

  private static Type status() {
    Type status = new Type("enum", "Status");
    status.start = "  @JsonProperty(\"open\") OPEN, CLOSED;\n";
    return status;
  }

  private static Type open() {
    return record("Open", "(String text)");
  }

  private static Type point() {
    return record("Point", "(double x, @Unset(\"0\") int y)");
  }

  private static Type item() {
    return record("Item", "(String text)");
  }

  private static Type row() {
    return record(
        "Row",
        "(Open open, Status status, Point point, @JsonProperty(\"all\") List<String> names,"
            + " @Unset @Nullable Instant at, @Ends(from = \"a\", to = \"b\") TimeRange range)");
  }

  private static Type record(String name, String components) {
    Type type = new Type("record", name);
    type.components = components;
    return type;
  }

  private static Annotation at(String name) {
    return new Annotation(name);
  }
}
