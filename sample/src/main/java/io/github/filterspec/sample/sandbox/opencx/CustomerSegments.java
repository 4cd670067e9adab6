package io.github.filterspec.sample.sandbox.opencx;

/** Who the customers are: their accounts, plans and people. */
final class CustomerSegments {

  static final String JSON =
      """
      [
      {"id": "d24f00f6-6e33-43f4-9629-368b75ee555c", "name": "Enterprise accounts",
       "description": "Companies with a signed enterprise contract",
       "definition": {"or": [
         {"and": [
           {"type": "contacts_email_domain_name_in",
            "domain_name_in": ["acme.example", "globex.example", "initech.example"]}]}]},
       "created_at": "2025-01-14T09:30:00.000Z", "updated_at": "2026-02-03T16:05:41.318Z"},

      {"id": "359ca4dc-e956-4800-a54d-d4ef4f2ec8dc", "name": "Key account: Northwind",
       "description": "Everybody at Northwind, and their agency",
       "definition": {"or": [
         {"and": [
           {"type": "contacts_email_domain_name_in", "domain_name_in": ["northwind.example"]},
           {"type": "contacts_created_at_between", "after": "2024-01-01T00:00:00.000Z"}]},
         {"and": [
           {"type": "contacts_email_in",
            "email_in": ["ada@lovelace.example", "grace@lovelace.example"]},
           {"type": "contacts_attributes_in", "attributes": [{"client": "northwind"}]}]}]},
       "created_at": "2025-03-20T11:12:13.456Z", "updated_at": "2026-05-02T08:00:09.001Z"},

      {"id": "25a55080-a8fa-42ed-8d8b-e7164e0b6d28", "name": "Executive sponsors",
       "description": "One sponsor for each of the three largest accounts",
       "definition": {"or": [
         {"and": [
           {"type": "contact_id_in", "contact_ids": [
             "ea493e2c-4952-4679-b71d-191394b5aa75",
             "4cb6a722-62c4-40dd-90fc-e09511ac66ee",
             "a3d96c80-ebbe-449d-94c5-6b9a4a54e9c9"]}]}]},
       "created_at": "2025-04-01T07:45:00.000Z", "updated_at": "2025-04-01T07:45:00.000Z"},

      {"id": "cfb35458-d2b9-4d45-9aac-0023948e72ef", "name": "Paying customers",
       "description": "On the pro or the business plan",
       "definition": {"or": [
         {"and": [
           {"type": "contacts_attributes_in",
            "attributes": [{"plan": "pro"}, {"plan": "business"}]}]}]},
       "created_at": "2024-11-05T10:00:00.000Z", "updated_at": "2026-01-19T13:37:02.250Z"},

      {"id": "0b43c2ee-17cb-49f6-b3fe-5c5ca554e53e", "name": "Enterprise plan in EMEA",
       "description": null,
       "definition": {"or": [
         {"and": [
           {"type": "contacts_attributes_in",
            "attributes": [{"plan": "enterprise", "region": "emea"}]}]}]},
       "created_at": "2025-06-11T15:20:30.000Z", "updated_at": null},

      {"id": "54b6ce4e-3331-4317-b03f-c603f7364b3a", "name": "Everyone",
       "description": "All contacts of the workspace",
       "definition": {"or": [
         {"and": [
           {"type": "all_contacts"}]}]},
       "created_at": "2024-09-01T00:00:00.000Z", "updated_at": "2024-09-01T00:00:00.000Z"},

      {"id": "f1cdacb1-af5e-4529-9c77-88aacd330995", "name": "Our own team",
       "description": "For trying things out; conditions as they were clicked together",
       "definition": {"or": [
         {"and": [
           {"type": "last_contacted_at_between", "after": "2026-01-01T00:00:00.000Z"},
           {"type": "contacts_email_domain_name_in", "domain_name_in": ["ourselves.example"]},
           {"type": "contact_id_in", "contact_ids": [
             "123c1220-5f55-4587-8f95-68afaa6a4653"]},
           {"type": "contacts_attributes_in", "attributes": [{"role": "tester"}]}]},
         {"and": [
           {"type": "all_contacts"},
           {"type": "contacts_email_domain_name_in",
            "domain_name_in": ["contractors.example"]}]}]},
       "created_at": "2024-09-02T09:00:00.000Z", "updated_at": "2026-06-01T17:59:59.999Z"},

      {"id": "f5a03ae6-f8f3-43b1-b42d-371d5e553300", "name": "VIP customers",
       "description": "Answer within the hour",
       "definition": {"or": [
         {"and": [
           {"type": "contacts_tags_in", "tags": ["vip"],
            "match": {"mode": "any", "weights": [1, 2.50]}}]}]},
       "created_at": "2026-03-09T12:00:00.000Z", "updated_at": "2026-05-28T12:00:00.000Z"},

      {"id": "30e01add-f4c8-41e6-b3b9-157690c4ef75", "name": "Hotline callbacks",
       "description": "Numbers that asked to be called back",
       "definition": {"or": [
         {"and": [
           {"type": "contacts_phone_number_in",
            "phone_number_in": ["+493023125001", "+12125550142", "+442079460123"]}]}]},
       "created_at": "2025-10-10T10:10:10.010Z", "updated_at": "2026-06-12T06:30:00.000Z"},

      {"id": "12601e56-53ac-49c2-b319-28584a5f4c66", "name": "Board members",
       "description": "Ines drafts the conditions",
       "definition": null,
       "created_at": null, "updated_at": "2026-04-15T09:00:00.000Z"}
      ]
      """;

  private CustomerSegments() {}
}
