package io.github.filterspec.sample.sandbox.botpenguin;

/** All that is drawn of a contact before it is written down. */
record Draft(
    int index,
    Role role,
    boolean confirmed,
    Origin origin,
    Conversation conversation,
    Labels labels,
    Times times,
    Person person) {

  static Draft draw(int index, Draw draw) {
    Role role = Role.of(index);
    boolean confirmed = index % 6 != 0;
    Origin origin = Origin.draw(role, draw);
    Conversation conversation = Conversation.draw(role, confirmed, origin, draw);
    return new Draft(
        index,
        role,
        confirmed,
        origin,
        conversation,
        Labels.draw(role, origin, draw),
        Times.draw(role, conversation, draw),
        Person.draw(index, confirmed, draw));
  }
}
