package io.github.filterspec.sample.sandbox.opencx;

/** Who needed a human, and where they asked. */
final class SupportSegments {

  static final String JSON =
      """
      [
      {"id": "f5600d50-db8c-46fc-9424-677b79dbe678", "name": "Escalated last quarter",
       "description": "For the review with the support leads",
       "definition": {"or": [
         {"and": [
           {"type": "last_contacted_at_with_handoff_between",
            "after": "2026-01-01T00:00:00.000Z", "before": "2026-04-01T00:00:00.000Z"}]}]},
       "created_at": "2026-04-01T07:00:00.000Z", "updated_at": "2026-04-01T07:00:00.000Z"},

      {"id": "ce6cc94e-59df-4852-aa37-0676efab078f", "name": "Escalated since the outage",
       "description": null,
       "definition": {"or": [
         {"and": [
           {"type": "last_contacted_at_with_handoff_between",
            "after": "2026-05-19T22:41:00.000Z"}]}]},
       "created_at": "2026-05-20T05:12:00.000Z", "updated_at": "2026-05-20T05:12:00.000Z"},

      {"id": "6f8164bf-0cf2-41d2-a0bd-4244680a1f98", "name": "Last escalated before 2026",
       "description": "",
       "definition": {"or": [
         {"and": [
           {"type": "last_contacted_at_with_handoff_between",
            "before": "2026-01-01T00:00:00.000Z"}]}]},
       "created_at": "2026-01-02T09:00:00.000Z", "updated_at": null},

      {"id": "f0c39abd-3d1e-4e60-a699-44537a3b3e1c", "name": "Asked on the billing pages",
       "description": "By the page on which the chat was opened",
       "definition": {"or": [
         {"and": [
           {"type": "contacts_sessions_attributes_in",
            "attributes": [{"page": "/billing"}, {"page": "/invoices"}]}]}]},
       "created_at": "2025-08-14T13:00:00.000Z", "updated_at": "2026-02-27T10:20:30.400Z"},

      {"id": "88100a2c-41c4-43c4-93b2-be491b03932f", "name": "Any session attributes",
       "description": "Which attributes is still open",
       "definition": {"or": [
         {"and": [
           {"type": "contacts_sessions_attributes_in"}]}]},
       "created_at": "2025-08-14T13:05:00.000Z", "updated_at": "2025-08-14T13:05:00.000Z"},

      {"id": "2c15e242-eb26-4515-b3d0-bd057b8f0c9a", "name": "Mobile app, version 3",
       "description": "Both stores, after the rewrite",
       "definition": {"or": [
         {"and": [
           {"type": "contacts_sessions_attributes_in",
            "attributes": [{"app": "ios", "version": "3"}, {"app": "android", "version": "3"}]},
           {"type": "last_contacted_at_between", "after": "2026-02-01T00:00:00.000Z"}]}]},
       "created_at": "2026-02-01T12:00:00.000Z", "updated_at": "2026-05-30T12:00:00.000Z"},

      {"id": "1ee7178b-4fc6-40d6-bfdd-fb1caff83a6e", "name": "Unhappy after a handoff",
       "description": "Rated us two stars or fewer",
       "definition": {"or": [
         {"and": [
           {"type": "last_contacted_at_with_handoff_between",
            "after": "2026-03-01T00:00:00.000Z"},
           {"type": "contacts_satisfaction_between", "from": 1, "to": 2}]}]},
       "created_at": "2026-05-05T05:05:05.505Z", "updated_at": "2026-05-05T05:05:05.505Z"},

      {"id": "2f25f3e0-369c-461c-a6ff-c1577b446d88", "name": "Waiting for finance",
       "description": "Clicked together twice, nobody noticed",
       "definition": {"or": [
         {"and": [
           {"type": "contacts_attributes_in", "attributes": [{"waiting_for": "finance"}]},
           {"type": "contacts_email_domain_name_in", "domain_name_in": ["globex.example"]},
           {"type": "contacts_attributes_in", "attributes": [{"waiting_for": "finance"}]}]}]},
       "created_at": "2025-11-11T11:11:11.111Z", "updated_at": "2026-03-03T03:03:03.333Z"},

      {"id": "1f40113d-696d-4925-8e59-0205113ed980", "name": "Chats in French",
       "description": "Empty until the language is detected",
       "definition": {"or": [
         {"and": [
           {"type": "contacts_sessions_attributes_in", "attributes": []}]}]},
       "created_at": null, "updated_at": "2026-01-30T15:45:00.000Z"},

      {"id": "67a35404-84e2-46b3-953f-6906a7cad6be", "name": "Follow up by phone",
       "description": null,
       "definition": null,
       "created_at": "2026-06-10T16:00:00.000Z", "updated_at": "2026-06-10T16:00:00.000Z"}
      ]
      """;

  private SupportSegments() {}
}
