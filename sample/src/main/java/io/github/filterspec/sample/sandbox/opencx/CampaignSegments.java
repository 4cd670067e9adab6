package io.github.filterspec.sample.sandbox.opencx;

/** Who gets which messages. */
final class CampaignSegments {

  static final String JSON =
      """
      [
      {"id": "2f50d076-6a30-490c-9b5e-93425975f5e7", "name": "In the onboarding sequence",
       "description": "",
       "definition": {"or": [
         {"and": [
           {"type": "contacts_affected_by_sequence",
            "sequence_id": "34ce7f40-bb54-45cd-a94a-25c7fa97859b"}]}]},
       "created_at": "2025-05-12T09:00:00.000Z", "updated_at": "2025-05-12T09:00:00.000Z"},

      {"id": "df5291e6-cb20-4ad9-bf58-ac3293de9da1", "name": "Onboarding, not yet paying",
       "description": "Between the third mail and the first invoice",
       "definition": {"or": [
         {"and": [
           {"type": "contacts_affected_by_sequence",
            "sequence_id": "34ce7f40-bb54-45cd-a94a-25c7fa97859b"},
           {"type": "contacts_attributes_in", "attributes": [{"plan": "trial"}]}]},
         {"and": [
           {"type": "contacts_affected_by_sequence",
            "sequence_id": "50504a21-7754-4cf8-a313-c5dcbdd5d912"},
           {"type": "contacts_attributes_in",
            "attributes": [{"plan": "trial"}, {"plan": "free"}]},
           {"type": "contacts_created_at_between", "after": "2024-06-01T00:00:00.000Z"}]}]},
       "created_at": "2025-05-12T09:10:00.000Z", "updated_at": "2026-04-22T14:14:14.140Z"},

      {"id": "e12638f1-cad5-4ee7-8398-1a1c24f33a9f", "name": "Webinar invitees",
       "description": "Enterprise accounts, and two who asked",
       "definition": {"or": [
         {"and": [
           {"type": "contact_belongs_to_segment",
            "segment_id": "d24f00f6-6e33-43f4-9629-368b75ee555c"}]},
         {"and": [
           {"type": "contacts_email_in",
            "email_in": ["kofi@harbor.example", "mei.lin@orchid.example"]}]}]},
       "created_at": "2026-05-06T10:00:00.000Z", "updated_at": "2026-05-18T10:00:00.000Z"},

      {"id": "59f7ed6e-5750-4244-9482-ab485bf584da", "name": "Newsletter, opted in",
       "description": null,
       "definition": {"or": [
         {"and": [
           {"type": "contacts_attributes_in", "attributes": [{"newsletter": "yes"}]}]}]},
       "created_at": "2024-10-01T06:00:00.000Z", "updated_at": "2024-10-01T06:00:00.000Z"},

      {"id": "332a2fd2-efb5-4826-bceb-fde606b8e572", "name": "Win-back May 2026",
       "description": "Dormant accounts that once paid for business",
       "definition": {"or": [
         {"and": [
           {"type": "contacts_attributes_in", "attributes": [{"plan": "business"}]},
           {"type": "contact_belongs_to_segment",
            "segment_id": "40745997-191f-4402-84bd-24997b89904b"}]}]},
       "created_at": "2026-04-28T08:30:00.000Z", "updated_at": "2026-05-04T08:30:00.000Z"},

      {"id": "ae2aeb06-ab51-4255-b3df-bcab648d88b8", "name": "Pilot group",
       "description": "Nobody is in it yet",
       "definition": {"or": [
         {"and": [
           {"type": "contact_id_in", "contact_ids": []}]}]},
       "created_at": "2026-06-14T19:00:00.000Z", "updated_at": "2026-06-14T19:00:00.000Z"},

      {"id": "95d2a0c7-00e6-4fef-af91-b738b43bcac2", "name": "Beta testers",
       "description": "By name, as they signed the form",
       "definition": {"or": [
         {"and": [
           {"type": "contacts_name_in",
            "name_in": ["Zoë Okafor", "Jean-Luc O'Brien", "李 伟"]}]}]},
       "created_at": "2026-01-12T10:00:00.000Z", "updated_at": "2026-06-09T10:00:00.000Z"},

      {"id": "48833a5d-ae84-46de-bb69-dde1043fa6df", "name": "Whole base",
       "description": "A group without conditions",
       "definition": {"or": [
         {"and": []}]},
       "created_at": "2025-07-01T00:00:00.000Z", "updated_at": "2025-07-01T00:00:00.000Z"},

      {"id": "58464870-df7d-4e3b-8ab5-f9cfa74a9880", "name": "German speakers",
       "description": "By domain, or by language since the new condition is there",
       "definition": {"or": [
         {"and": [
           {"type": "contacts_email_domain_name_in",
            "domain_name_in": ["web.example", "post.example"]}]},
         {"and": [
           {"type": "contacts_language_in", "languages": ["de", "de-AT"], "strict": false},
           {"type": "last_contacted_at_between", "after": "2026-01-01T00:00:00.000Z"}]}]},
       "created_at": "2025-09-09T09:09:09.909Z", "updated_at": "2026-05-21T21:21:21.210Z"},

      {"id": "8c02aaef-a99b-42b4-86e3-62386cd4224a", "name": "Product update Q3",
       "description": "Conditions follow with the launch plan",
       "definition": null,
       "created_at": "2026-06-11T11:00:00.000Z", "updated_at": null}
      ]
      """;

  private CampaignSegments() {}
}
