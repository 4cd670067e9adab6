package io.github.filterspec.sample.sandbox.opencx;

/** Where contacts are, and in which lines of business. */
final class RegionSegments {

  static final String JSON =
      """
      [
      {"id": "0c677a73-bb73-4513-a720-d1fc9c46b63c", "name": "Großkunden DACH",
       "description": "Betreut vom Team in München",
       "definition": {"or": [
         {"and": [
           {"type": "contacts_attributes_in",
            "attributes": [{"country": "DE", "size": "large"}, {"country": "AT",
             "size": "large"}, {"country": "CH", "size": "large"}]}]}]},
       "created_at": "2025-02-02T10:00:00.000Z", "updated_at": "2026-03-31T10:00:00.000Z"},

      {"id": "fea70c2b-2bc4-4510-94b5-4d2dffa0bb7e", "name": "Clientes de São Paulo",
       "description": null,
       "definition": {"or": [
         {"and": [
           {"type": "contacts_attributes_in", "attributes": [{"city": "São Paulo"}]}]},
         {"and": [
           {"type": "contacts_phone_number_in", "phone_number_in": ["+5511955501234"]}]}]},
       "created_at": "2025-02-03T13:00:00.000Z", "updated_at": "2025-02-03T13:00:00.000Z"},

      {"id": "6552abab-baa3-44fe-8dfb-d47539a0cac9", "name": "Agencies and resellers",
       "description": "They write for their own customers: look twice",
       "definition": {"or": [
         {"and": [
           {"type": "contacts_email_domain_name_in",
            "domain_name_in": ["lovelace.example", "partner.example", "resale.example"]}]}]},
       "created_at": "2025-02-04T10:00:00.000Z", "updated_at": "2026-01-08T10:00:00.000Z"},

      {"id": "c6cb8cca-3b38-40fe-b288-38a81c2ad7c8", "name": "Universities",
       "description": "Discount applies",
       "definition": {"or": [
         {"and": [
           {"type": "contacts_email_domain_name_in",
            "domain_name_in": ["uni.example", "college.example"]},
           {"type": "contacts_attributes_in", "attributes": [{"discount": "education"}]}]}]},
       "created_at": null, "updated_at": null},

      {"id": "eec18a58-86ae-409a-b113-fb28f5618ec2", "name": "Public sector",
       "description": null,
       "definition": {"or": [
         {"and": [
           {"type": "contacts_email_domain_name_in",
            "domain_name_in": ["city.example", "state.example"]}]},
         {"and": [
           {"type": "contacts_attributes_in", "attributes": [{"sector": "public"}]},
           {"type": "last_contacted_at_between",
            "after": "2025-01-01T00:00:00.000Z", "before": "2026-01-01T00:00:00.000Z"}]}]},
       "created_at": "2025-03-15T10:00:00.000Z", "updated_at": "2025-03-15T10:00:00.000Z"},

      {"id": "bbfbcd75-1108-4006-8a78-df71cf1d1bb0", "name": "Night shift callers",
       "description": "Numbers of the west coast offices",
       "definition": {"or": [
         {"and": [
           {"type": "contacts_phone_number_in",
            "phone_number_in": ["+14155550123", "+12065550187"]},
           {"type": "last_contacted_at_with_handoff_between",
            "after": "2026-05-01T00:00:00.000Z", "before": "2026-06-01T00:00:00.000Z"}]}]},
       "created_at": "2026-06-03T03:00:00.000Z", "updated_at": "2026-06-03T03:00:00.000Z"},

      {"id": "d04e94ca-26e2-4926-b743-4a37bc5fa4c0", "name": "札幌オフィス",
       "description": "Opened in April",
       "definition": {"or": [
         {"and": [
           {"type": "contacts_attributes_in", "attributes": [{"office": "札幌"}]},
           {"type": "contacts_created_at_between", "after": "2026-04-01T00:00:00+09:00"}]}]},
       "created_at": "2026-04-01T01:00:00.000Z", "updated_at": "2026-04-01T01:00:00.000Z"},

      {"id": "09b96dde-70fa-42ad-bdd1-b475f3acb6d7", "name": "Named in the contract",
       "description": "Only these may order changes",
       "definition": {"or": [
         {"and": [
           {"type": "contacts_name_in", "name_in": ["Amara Nwosu", "Henrik Åberg"]},
           {"type": "contacts_email_in",
            "email_in": ["amara@globex.example", "henrik@globex.example"]}]}]},
       "created_at": "2025-12-12T12:12:12.121Z", "updated_at": "2025-12-12T12:12:12.121Z"},

      {"id": "955da9ca-4191-4b9d-b552-0d95f151cea0", "name": "Several open tickets",
       "description": "Urgent ones, however many",
       "definition": {"or": [
         {"and": [
           {"type": "contacts_open_tickets_between", "from": 3, "to": null,
            "priorities": ["high", "urgent"]},
           {"type": "contact_belongs_to_segment",
            "segment_id": "54b6ce4e-3331-4317-b03f-c603f7364b3a"}]}]},
       "created_at": "2026-06-05T15:00:00.000Z", "updated_at": "2026-06-05T15:00:00.000Z"},

      {"id": "b0be5ce2-9046-4453-b6ef-cac2d44f6c3d", "name": "Partners with attributes",
       "description": "Which attributes is still open",
       "definition": {"or": [
         {"and": [
           {"type": "contacts_attributes_in"}]}]},
       "created_at": "2025-05-25T10:00:00.000Z", "updated_at": null}
      ]
      """;

  private RegionSegments() {}
}
