package io.github.filterspec.processor.mutation;

import java.util.List;

/** Other types of values. */
final class TypeMutations {
  private static final List<String> VALUES =
      Choice.listed(
          """
          boolean; int; long; double; Boolean; Integer; Long; Double; String; Instant; LocalDate;
          UUID; TimeRange; BigDecimal; BigInteger; OffsetDateTime; Duration; Status; Open; Point; Row; Item; BaseFilter; ContactsFilter;
          @Nullable String; Thread.State; Empty; Single; Old; Older; Clash; Bodies; DayOfWeek
          """);
  private static final List<String> NO_VALUES =
      Choice.listed(
          """
          void; byte; char; short; float; Void; Object; Number; Character; Enum<?>; Record;
          LocalDateTime; Missing; Orders; OrdersQuery; ChatsService; ContactsCondition;
          Shop; Generic; Generic<String>; Itself; Mutual; Hiding.Hidden; Optional<String>;
          Iterable<String>; Collection<String>; Runnable; Class<?>; int[]; String[];
          List<String>[]; Map.Entry<String, String>; T; var; Set; List; Map; EnumSet<Status>;
          NoConstants; String...; Broken
          """);
  private static final List<String> GENERICS =
      Choice.listed(
          """
          Set<%s>; List<%s>; Map<String, %s>; Map<%s, String>; Optional<%s>; Set<Set<%s>>;
          List<Map<String, %s>>; Set<? extends %s>; List<? super %s>; Map<String, ? extends %s>;
          Map<String, List<Set<%s>>>; %s[]; Set<?>; Map<?, ?>; List<@Nullable %s>; Generic<%s>
          """);

  static final List<Mutation> ALL =
      List.of(
          new Mutation(
              "another type of value", (project, choice) -> retype(project, choice, value(choice))),
          new Mutation(
              "a type that is no value",
              (project, choice) -> retype(project, choice, choice.of(NO_VALUES))),
          new Mutation(
              "a generic type",
              (project, choice) ->
                  retype(project, choice, choice.of(GENERICS).formatted(value(choice)))),
          new Mutation(
              "a generic type of no values",
              (project, choice) ->
                  retype(project, choice, choice.of(GENERICS).formatted(choice.of(NO_VALUES)))),
          new Mutation("another component of a record", TypeMutations::recompose));

  private TypeMutations() {}

  private static String value(Choice choice) {
    return choice.of(VALUES);
  }

  private static void retype(Project project, Choice choice, String type) {
    choice.change(project.methods(), method -> method.type = type);
    OddTypes.addThoseIn(type, project);
  }

  private static void recompose(Project project, Choice choice) {
    String type =
        choice.of(
            choice.of(VALUES), choice.of(NO_VALUES), choice.of(GENERICS).formatted(value(choice)));
    String name = choice.of("it", "in", "x", "of", "this_", "create", "größe", "String");
    String annotation =
        choice.of(
            "",
            "",
            "@Unset ",
            "@Unset(\"1\") ",
            "@Unset(as = Unset.As.ABSENT) ",
            "@Unset @Nullable ",
            "@JsonProperty(\"x\") ",
            "@JsonProperty(\"\") ",
            "@Ends(from = \"a\", to = \"b\") ",
            "@Deprecated ");
    List<Type> records = project.all().stream().filter(each -> each.kind.equals("record")).toList();
    choice.change(
        records,
        record ->
            record.components =
                choice.of(
                    "(%s%s %s)".formatted(annotation, type, name),
                    "(String text, %s%s %s)".formatted(annotation, type, name),
                    "(%s%s... %s)".formatted(annotation, type, name),
                    "()"));
    OddTypes.addThoseIn(type, project);
  }
}
