package io.github.filterspec.sample.sandbox.botpenguin;

/** Why some contacts are not left to chance. */
enum Role {

  /** One of the twelve that the demo's query must find. */
  WANTED,

  /** One of the team's two test contacts, the members of their segment. */
  TEAM,

  /** One of the eight that came with the same import. */
  IMPORTED,

  ORDINARY;

  /** The role of the contact with this number; every contact with a role is a confirmed one. */
  static Role of(int index) {
    if (index % 100 == 1) {
      return WANTED;
    }
    if (index % 600 == 7) {
      return TEAM;
    }
    return index % 150 == 9 ? IMPORTED : ORDINARY;
  }

  /** Whether the contact has to be one of the first WhatsApp bot. */
  boolean usesWhatsappBot() {
    return this == WANTED || this == TEAM;
  }
}
